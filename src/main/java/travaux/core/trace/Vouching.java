package travaux.core.trace;

import java.util.List;
import travaux.core.align.Assertion;

/** What is vouched for of which unit is which. */
public interface Vouching {

    /** Nobody vouches for anything. */
    Vouching NONE = (_, _) -> List.of();

    /** The pairings that are vouched for between two versions, by their ids, the earlier first. */
    List<Assertion> between(String old, String now);
}
