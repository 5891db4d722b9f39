package travaux.ui.concordance;

import java.util.List;
import java.util.Set;
import travaux.core.diff.Change;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;

/** The articles of a comparison that are lines of their own. */
final class Entries {

    private Entries() {}

    /** All but divisions that only head others, unless something became of their heading itself. */
    static List<UnitComparison> of(DraftComparison comparison) {
        Set<String> oldHeads = comparison.old().heads();
        Set<String> nowHeads = comparison.now().heads();
        return comparison.units().stream()
                .filter(unit -> unit.old().stream().anyMatch(old -> !oldHeads.contains(old.id()))
                        || unit.now().stream().anyMatch(now -> !nowHeads.contains(now.id()))
                        || unit.changes().stream().anyMatch(Entries::isOfSubstance))
                .toList();
    }

    private static boolean isOfSubstance(Change change) {
        return !change.classes().stream().allMatch(ChangeClass::isFoldable);
    }
}
