package travaux.core.diff;

import java.util.List;
import travaux.core.align.Relation;

/**
 * Which numbered paragraphs or points of a unit belong together.
 *
 * @param old their paths before, such as {@code 1.a}; empty if added
 * @param now their paths after; empty if removed
 * @param relation how they belong together
 * @param confidence the share of the shorter side's own words that stands in the other, 0 to 1; low where only the number agrees, 1
 *     where nothing was paired
 */
public record ProvisionPair(List<String> old, List<String> now, Relation relation, double confidence) {

    /** Copies the lists. */
    public ProvisionPair {
        old = List.copyOf(old);
        now = List.copyOf(now);
    }
}
