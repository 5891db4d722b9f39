package travaux.core.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One version of a negotiated text: its units in document order, parents before their children.
 *
 * @param info what is known of it besides its words
 * @param units every unit once
 * @param footnotes what its footnotes say, in document order; their places are marks in the units' texts
 */
public record Draft(DraftInfo info, List<Unit> units, List<Footnote> footnotes) {

    /** A draft without footnotes. */
    public Draft(DraftInfo info, List<Unit> units) {
        this(info, units, List.of());
    }

    /** Refuses two units with one id, and a parent that does not stand before its child. */
    public Draft {
        units = List.copyOf(units);
        footnotes = List.copyOf(footnotes);
        Map<String, Unit> seen = new LinkedHashMap<>();
        for (Unit unit : units) {
            if (unit.parent().isPresent() && !seen.containsKey(unit.parent().get())) {
                throw new IllegalArgumentException(unit.id() + " stands before its parent");
            }
            if (seen.put(unit.id(), unit) != null) {
                throw new IllegalArgumentException("two units are called " + unit.id());
            }
        }
    }

    /** The unit with an id. */
    public Optional<Unit> unit(String id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** The ids of divisions that say nothing themselves and have units below them: they are headings, and no more. */
    public Set<String> heads() {
        Set<String> above =
                units.stream().flatMap(unit -> unit.parent().stream()).collect(Collectors.toSet());
        return units.stream()
                .filter(unit -> unit.kind().isDivision()
                        && unit.text().isBlank()
                        && unit.elements().isEmpty())
                .map(Unit::id)
                .filter(above::contains)
                .collect(Collectors.toSet());
    }

    /** Whether the words of any of its units are at hand. */
    public boolean hasWording() {
        return units.stream().anyMatch(unit -> unit.state().isComparableByWords());
    }

    /** Whether all its text may be compared word by word. */
    public boolean isComparableByWords() {
        return units.stream().allMatch(unit -> unit.state().isComparableByWords());
    }
}
