package travaux.ui.comparison;

import java.util.List;
import java.util.Optional;
import travaux.core.align.Pairing;
import travaux.core.align.Relation;
import travaux.core.diff.DraftDiff;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Budget;
import travaux.core.text.Unit;

/** A unit whose words are at hand in one draft while the other says nothing of it: there is a text to read and nothing to compare. */
final class Alone {

    /** Characters that are read within a few milliseconds. */
    private static final int FEW = 10_000;

    private Alone() {}

    static boolean is(UnitComparison unit) {
        return unit.basis() == UnitComparison.Basis.NONE
                && side(unit).stream().allMatch(one -> one.state().isComparableByWords());
    }

    private static List<Unit> side(UnitComparison unit) {
        return unit.now().isEmpty() ? unit.old() : unit.now();
    }

    /** As {@link #read}, or nothing where that would keep a screen waiting. */
    static Optional<UnitComparison> atOnce(UnitComparison unit) {
        int length =
                side(unit).stream().mapToInt(one -> one.text().text().length()).sum();
        return length > FEW ? Optional.empty() : Optional.of(read(unit));
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
        List<Unit> side = side(unit);
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
