package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import travaux.core.text.Draft;
import travaux.core.text.FootnoteAt;
import travaux.core.text.Unit;

/**
 * A footnote of a compared unit, on the side or sides where it stands.
 *
 * @param old its place in the earlier text
 * @param now its place in the later text
 */
public record FootnotePair(Optional<FootnoteAt> old, Optional<FootnoteAt> now) {

    /** The footnotes of a unit: those that say the same on both sides together, the rest each by itself, in the order of the text. */
    public static List<FootnotePair> of(DraftComparison comparison, UnitComparison unit) {
        List<FootnoteAt> left = new ArrayList<>(of(comparison.old(), unit.old()));
        List<FootnotePair> pairs = new ArrayList<>();
        for (FootnoteAt note : of(comparison.now(), unit.now())) {
            Optional<FootnoteAt> same = left.stream()
                    .filter(other -> other.text().equals(note.text()))
                    .findFirst();
            same.ifPresent(left::remove);
            pairs.add(new FootnotePair(same, Optional.of(note)));
        }
        List<FootnotePair> all = new ArrayList<>();
        left.forEach(note -> all.add(new FootnotePair(Optional.of(note), Optional.empty())));
        all.addAll(pairs);
        return all;
    }

    private static List<FootnoteAt> of(Draft draft, List<Unit> units) {
        return units.stream()
                .flatMap(unit -> FootnoteAt.of(draft, unit).stream())
                .toList();
    }

    /** What it says and where it is referred to, as of the later text where it stands there. */
    public FootnoteAt note() {
        return now.or(() -> old).orElseThrow();
    }
}
