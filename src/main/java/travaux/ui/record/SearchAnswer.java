package travaux.ui.record;

import java.util.List;
import java.util.Optional;
import travaux.core.search.Hit;

/** What the page of search has to show. */
sealed interface SearchAnswer {

    /** The page is calm: nothing is sought yet. */
    record Nothing() implements SearchAnswer {}

    /** An answer is on its way. */
    record Working() implements SearchAnswer {}

    /** No hit, or no query: why, and what to do next. */
    record Sorry(String title, String advice) implements SearchAnswer {}

    /**
     * What was found.
     *
     * @param rows hit by hit
     * @param summary how many, and where
     */
    record Found(List<Row> rows, String summary) implements SearchAnswer {
        public Found {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A hit, and the group that begins with it.
     *
     * @param hit what was found
     * @param place where it stands, in words
     * @param group the heading of the group of which it is the first
     */
    record Row(Hit hit, String place, Optional<String> group) {}
}
