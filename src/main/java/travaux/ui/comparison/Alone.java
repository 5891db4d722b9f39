package travaux.ui.comparison;

import java.util.List;
import travaux.core.align.Pairing;
import travaux.core.align.Relation;
import travaux.core.diff.DraftDiff;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Budget;
import travaux.core.text.Unit;

/** A unit whose words are at hand in one draft while the other says nothing of it: there is a text to read and nothing to compare. */
final class Alone {

    private Alone() {}

    static boolean is(UnitComparison unit) {
        return unit.basis() == UnitComparison.Basis.NONE && unit.unit().state().isComparableByWords();
    }

    /** The side that is read clean. */
    static Reading reading(UnitComparison unit) {
        return unit.now().isEmpty() ? Reading.OLD : Reading.NEW;
    }

    /** The same unit with the words of its one side as they stand; any other unit as it is. */
    static UnitComparison read(UnitComparison unit) {
        if (!is(unit)) {
            return unit;
        }
        List<Unit> side = List.of(unit.unit());
        Pairing itself = new Pairing(side, side, Relation.SAME, 1, 1, unit.source());
        UnitComparison text = DraftDiff.compare(itself, Budget.unlimited());
        return new UnitComparison(
                unit.relation(),
                unit.old(),
                unit.now(),
                unit.basis(),
                text.oldText(),
                text.nowText(),
                text.runs(),
                List.of(),
                List.of(),
                unit.confidence(),
                unit.source(),
                text.approximate());
    }
}
