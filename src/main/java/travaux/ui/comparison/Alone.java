package travaux.ui.comparison;

import java.util.List;
import java.util.Optional;
import travaux.core.align.Pairing;
import travaux.core.align.Relation;
import travaux.core.diff.DraftDiff;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Budget;
import travaux.core.text.Unit;

/** A unit whose words are at hand in one of two drafts only: there is a text to read and no other to compare it with. */
final class Alone {

    /** Characters that are read within a few milliseconds. */
    private static final int FEW = 10_000;

    private Alone() {}

    /** Whether nothing is known of it in the other draft, so that there is nothing else to show. */
    static boolean is(UnitComparison unit) {
        return unit.basis() == UnitComparison.Basis.NONE && reading(unit).isPresent();
    }

    /** Whether it is known by elements in the other draft, so that there is a choice of what to show. */
    static boolean isBesideElements(UnitComparison unit) {
        return unit.basis() == UnitComparison.Basis.ELEMENTS && reading(unit).isPresent();
    }

    /** The side that has the words; empty where neither has, and where they are compared. */
    static Optional<Reading> reading(UnitComparison unit) {
        boolean old = isWorded(unit.old());
        boolean now = isWorded(unit.now());
        boolean one = unit.basis() != UnitComparison.Basis.WORDS && old != now;
        return one ? Optional.of(old ? Reading.OLD : Reading.NEW) : Optional.empty();
    }

    private static boolean isWorded(List<Unit> units) {
        return !units.isEmpty() && units.stream().allMatch(unit -> unit.state().isComparableByWords());
    }

    private static List<Unit> side(UnitComparison unit) {
        return reading(unit).equals(Optional.of(Reading.OLD)) ? unit.old() : unit.now();
    }

    /** As {@link #read}, or nothing where that would keep a screen waiting. */
    static Optional<UnitComparison> atOnce(UnitComparison unit) {
        int length =
                side(unit).stream().mapToInt(one -> one.text().text().length()).sum();
        return length > FEW ? Optional.empty() : Optional.of(read(unit));
    }

    /** The same unit with the words of its one side as they stand; any other unit as it is. */
    static UnitComparison read(UnitComparison unit) {
        if (reading(unit).isEmpty()) {
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
