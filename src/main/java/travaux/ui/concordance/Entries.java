package travaux.ui.concordance;

import java.util.List;
import java.util.Set;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;

/** The articles of a comparison that are lines of their own. */
public final class Entries {

    private Entries() {}

    /** All but divisions that only head others. */
    public static List<UnitComparison> of(DraftComparison comparison) {
        Set<String> oldHeads = comparison.old().heads();
        Set<String> nowHeads = comparison.now().heads();
        return comparison.units().stream()
                .filter(unit -> unit.old().stream().anyMatch(old -> !oldHeads.contains(old.id()))
                        || unit.now().stream().anyMatch(now -> !nowHeads.contains(now.id())))
                .toList();
    }
}
