package travaux.ui.history;

import java.util.List;
import travaux.core.trace.WordHistory;

/**
 * One provision in all drafts, ready to be drawn.
 *
 * @param title its name
 * @param columns a column for each draft, in order of time
 * @param gaps what happened before each column, and after the last: one more than there are columns
 * @param words what may be chosen, by group
 * @param lives what is to be said of each of them
 * @param approximate whether something is coarser than it could be
 */
record ArticleHistory(
        String title,
        List<DraftColumn> columns,
        List<List<Between>> gaps,
        List<WordHistory> words,
        List<String> lives,
        boolean approximate) {

    ArticleHistory {
        columns = List.copyOf(columns);
        gaps = gaps.stream().map(List::copyOf).toList();
        words = List.copyOf(words);
        lives = List.copyOf(lives);
    }

    /** Whether its words are known in any draft. */
    boolean hasWords() {
        return !words.isEmpty();
    }

    /** Whether it is known in some draft to have a heading and no words, and has words in none. */
    boolean isHeading() {
        return words.isEmpty()
                && columns.stream().anyMatch(column -> column.row().words().isPresent());
    }
}
