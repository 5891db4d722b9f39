package travaux.core.diff;

import java.time.Duration;
import java.util.List;
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

    /** Copies the list. */
    public DraftComparison {
        units = List.copyOf(units);
    }

    /** Whether any part of it is coarser than it could be. */
    public boolean isApproximate() {
        return units.stream().anyMatch(UnitComparison::approximate);
    }
}
