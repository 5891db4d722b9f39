package travaux.ui.timeline;

import java.util.List;
import java.util.Set;

/**
 * What the timeline shows of the article that is read.
 *
 * @param name of the article; empty where none is read
 * @param events ids of the events that concern it
 * @param brackets open in it, draft by draft; empty while it was not followed
 */
record ArticleInTime(String name, Set<String> events, List<Tally> brackets) {

    /** No article is read. */
    static final ArticleInTime NONE = new ArticleInTime("", Set.of(), List.of());

    ArticleInTime {
        events = Set.copyOf(events);
        brackets = List.copyOf(brackets);
    }
}
