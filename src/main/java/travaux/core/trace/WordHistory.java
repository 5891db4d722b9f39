package travaux.core.trace;

import java.util.List;
import travaux.core.text.TextRange;

/**
 * Words that shared one fate through every worded version. Versions are named by id, in order of time.
 *
 * @param text the words as they stand where they are shown, never with a bracket or a newline
 * @param standsIn the versions in which they stood, in this provision or another; never empty
 * @param inBracketsIn those of them in which they stood in brackets
 * @param elsewhereIn those of them in which they stood in another provision
 * @param goneIn the versions in which they were missing for the first time after they had stood
 * @param backIn the versions in which they stood again after they had been missing
 * @param shownIn the version that {@code unit} and {@code range} are of
 * @param unit id of the unit they stand in there
 * @param range where in that unit's text
 */
public record WordHistory(
        String text,
        List<String> standsIn,
        List<String> inBracketsIn,
        List<String> elsewhereIn,
        List<String> goneIn,
        List<String> backIn,
        String shownIn,
        String unit,
        TextRange range) {

    /** Copies the lists. */
    public WordHistory {
        standsIn = List.copyOf(standsIn);
        inBracketsIn = List.copyOf(inBracketsIn);
        elsewhereIn = List.copyOf(elsewhereIn);
        goneIn = List.copyOf(goneIn);
        backIn = List.copyOf(backIn);
    }

    /** The first version in which they stood. */
    public String first() {
        return standsIn.getFirst();
    }

    /** The last version in which they stood. */
    public String last() {
        return standsIn.getLast();
    }

    /** Whether they say anything, beyond punctuation. */
    public boolean hasWords() {
        return Letters.hasWords(text);
    }
}
