package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import travaux.core.text.FootnoteAt;
import travaux.core.text.Unit;

/** The footnotes of two compared drafts, by the units that refer to them. */
public final class Footnotes {

    private final Map<String, List<FootnoteAt>> old;
    private final Map<String, List<FootnoteAt>> now;

    /** Those of both drafts. */
    public Footnotes(DraftComparison comparison) {
        old = FootnoteAt.all(comparison.old());
        now = FootnoteAt.all(comparison.now());
    }

    /** The footnotes of a unit: those that say the same on both sides together, the rest each by itself, in the order of the text. */
    public List<FootnotePair> of(UnitComparison unit) {
        List<FootnoteAt> left = new ArrayList<>(of(unit.old(), old));
        List<FootnotePair> pairs = new ArrayList<>();
        for (FootnoteAt note : of(unit.now(), now)) {
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

    private static List<FootnoteAt> of(List<Unit> units, Map<String, List<FootnoteAt>> footnotes) {
        return units.stream()
                .flatMap(unit -> footnotes.getOrDefault(unit.id(), List.of()).stream())
                .toList();
    }
}
