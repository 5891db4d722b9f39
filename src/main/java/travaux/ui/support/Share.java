package travaux.ui.support;

import java.util.function.Predicate;
import travaux.core.diff.Run;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Unit;

/**
 * How much of a unit changed, as shares of all its words on both sides, measured in characters.
 *
 * @param inserted what came, 0 to 1
 * @param deleted what went
 * @param moved what stands elsewhere
 * @param brackets words that stayed while their brackets changed
 */
public record Share(double inserted, double deleted, double moved, double brackets) {

    /** The shares of a unit compared by words; all zero for others. */
    public static Share of(UnitComparison comparison) {
        double whole = comparison.runs().stream().mapToInt(Share::length).sum();
        if (whole == 0) {
            return new Share(0, 0, 0, 0);
        }
        return new Share(
                sum(comparison, run -> run.op() == Run.Op.INSERT) / whole,
                sum(comparison, run -> run.op() == Run.Op.DELETE) / whole,
                sum(comparison, run -> run.op() == Run.Op.MOVE_FROM || run.op() == Run.Op.MOVE_TO) / whole,
                sum(
                                comparison,
                                run -> run.op() == Run.Op.KEEP
                                        && !run.oldDepth().equals(run.nowDepth()))
                        / whole);
    }

    /** Whether no word changed in any way. */
    public boolean isNothing() {
        return inserted + deleted + moved + brackets == 0;
    }

    /** Open brackets of the units before. */
    public static int oldBrackets(UnitComparison comparison) {
        return comparison.old().stream().mapToInt(Unit::brackets).sum();
    }

    /** Open brackets of the units after. */
    public static int newBrackets(UnitComparison comparison) {
        return comparison.now().stream().mapToInt(Unit::brackets).sum();
    }

    private static double sum(UnitComparison comparison, Predicate<Run> wanted) {
        return comparison.runs().stream().filter(wanted).mapToInt(Share::length).sum();
    }

    private static int length(Run run) {
        return run.op().isInOld() ? run.old().length() : run.now().length();
    }
}
