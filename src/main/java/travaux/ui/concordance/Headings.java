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
        List<Unit> ancestors = new ArrayList<>();
        Optional<Unit> parent = unit.parent().flatMap(draft::unit);
        while (parent.isPresent()) {
            ancestors.addFirst(parent.get());
            parent = parent.get().parent().flatMap(draft::unit);
        }
        return ancestors.stream()
                .skip(Math.max(0, ancestors.size() - 2))
                .map(UnitWords::full)
                .collect(Collectors.joining(" › "));
    }
}
