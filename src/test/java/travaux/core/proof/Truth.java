package travaux.core.proof;

import java.util.List;
import travaux.core.diff.ChangeClass;

/**
 * What was really done between two generated drafts.
 *
 * @param old the text before
 * @param now the text after
 * @param pairs which article is which
 * @param changes what happened inside them
 */
record Truth(String old, String now, List<Pair> pairs, List<Change> changes) {

    /** Article numbers that belong together. */
    record Pair(int old, int now) {}

    /**
     * One thing that was done.
     *
     * @param now number of the article in the new text; the old one's, negative, where the article is gone
     * @param kind what it is
     * @param words the words it was done to, or some of them
     */
    record Change(int now, ChangeClass kind, String words) {}

    Truth {
        pairs = List.copyOf(pairs);
        changes = List.copyOf(changes);
    }
}
