package travaux.core.search;

import java.util.List;
import travaux.core.text.TextRange;

/**
 * Something found.
 *
 * @param passage where
 * @param words the found words in the passage's text, in order
 * @param snippet what to show of it
 * @param inBrackets whether all the found words stand in brackets
 * @param changes what happened to them from one draft to the next; empty unless it was asked for
 * @param score how well it answers the query: higher is better, only to be compared within one answer
 */
public record Hit(
        Passage passage,
        List<TextRange> words,
        Snippet snippet,
        boolean inBrackets,
        List<WordChange> changes,
        double score) {

    /** Copies the lists. */
    public Hit {
        words = List.copyOf(words);
        changes = List.copyOf(changes);
    }
}
