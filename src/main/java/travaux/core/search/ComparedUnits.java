package travaux.core.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Unit;

/** What became of each unit of two drafts, by the unit's id on either side. */
record ComparedUnits(Map<String, UnitComparison> old, Map<String, UnitComparison> now, boolean approximate) {

    static ComparedUnits of(DraftComparison comparison) {
        Map<String, UnitComparison> old = new HashMap<>();
        Map<String, UnitComparison> now = new HashMap<>();
        for (UnitComparison unit : comparison.units()) {
            unit.old().forEach(one -> old.put(one.id(), unit));
            unit.now().forEach(one -> now.put(one.id(), unit));
        }
        return new ComparedUnits(old, now, comparison.isApproximate());
    }

    /** Where a unit's text begins in the joined text of its side: texts stand in order, a newline between them. */
    static int shift(List<Unit> side, Unit unit) {
        int at = 0;
        for (Unit one : side) {
            if (one.id().equals(unit.id())) {
                break;
            }
            at += one.text().text().length() + 1;
        }
        return at;
    }
}
