package travaux.core.record;

import java.util.List;
import java.util.OptionalInt;

/**
 * Who stood behind a position. A count without names stays a count.
 *
 * @param named ids of the delegations that a source names
 * @param count how many there were, where a source counts them
 * @param note what a source says of them beside, or empty
 */
public record Support(List<String> named, OptionalInt count, String note) {

    /** Copies the list. */
    public Support {
        named = List.copyOf(named);
    }
}
