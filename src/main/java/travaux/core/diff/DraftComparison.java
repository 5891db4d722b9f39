package travaux.core.diff;

import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;
import travaux.core.text.Draft;

/**
 * Two drafts compared.
 *
 * @param old the earlier side, as the caller chose
 * @param now the later side
 * @param units every unit of both sides exactly once, in the order of the new draft, removed units where they stood
 * @param aligning time spent pairing units
 * @param diffing time spent tokenising, comparing and classifying
 */
public record DraftComparison(Draft old, Draft now, List<UnitComparison> units, Duration aligning, Duration diffing) {

    /** Characters; a text has to have as many to be called unlike another. */
    private static final int ENOUGH = 400;

    /** Drafts of one text share more than this part of the shorter one, chosen so that a rewritten text still does. */
    private static final double ALIKE = 0.1;

    /** Copies the list. */
    public DraftComparison {
        units = List.copyOf(units);
    }

    /** Whether any part of it is coarser than it could be. */
    public boolean isApproximate() {
        return units.stream().anyMatch(UnitComparison::approximate);
    }

    /**
     * Whether next to nothing of the shorter text stands in the other one, so that they are hardly drafts of one text, or not in
     * one language: less than a tenth of its characters, moved ones included. Texts of a few words never are.
     */
    public boolean isUnlike() {
        int shorter = Math.min(
                length(run -> run.op().isInOld() ? run.old().length() : 0),
                length(run -> run.op().isInNew() ? run.now().length() : 0));
        int shared = length(run -> run.op() == Run.Op.KEEP || run.op() == Run.Op.MOVE_TO
                ? run.now().length()
                : 0);
        return shorter >= ENOUGH && shared < shorter * ALIKE;
    }

    private int length(ToIntFunction<Run> characters) {
        return units.stream()
                .flatMap(unit -> unit.runs().stream())
                .mapToInt(characters)
                .sum();
    }
}
