package travaux.ui.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import travaux.core.text.Draft;
import travaux.core.text.Unit;
import travaux.ui.support.UnitWords;

/** Names the divisions a unit stands in. */
final class Headings {

    private Headings() {}

    /** The nearest two, the wider one first; empty where it stands in none. */
    static String above(Draft draft, Unit unit) {
        return unit.parent()
                .flatMap(draft::unit)
                .map(parent -> down(draft, parent))
                .orElse("");
    }

    /** A division and the one it stands in, the wider one first. */
    static String down(Draft draft, Unit division) {
        List<Unit> divisions = new ArrayList<>();
        Optional<Unit> next = Optional.of(division);
        while (next.isPresent()) {
            divisions.addFirst(next.get());
            next = next.get().parent().flatMap(draft::unit);
        }
        return divisions.stream()
                .skip(Math.max(0, divisions.size() - 2))
                .map(UnitWords::full)
                .collect(Collectors.joining(" › "));
    }
}
