package travaux.core.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import travaux.core.text.TextRange;

/**
 * A stretch of a passage to show what was found, cut where a line might be; its characters are the passage's own but for the signs of
 * omission at its ends.
 *
 * @param text what to show
 * @param words the found words in it
 */
public record Snippet(String text, List<TextRange> words) {

    private static final int LONGEST = 240;
    /** How much of it may stand before the first found word. */
    private static final int BEFORE = 80;

    private static final String CUT = "…";

    /** Copies the ranges. */
    public Snippet {
        words = List.copyOf(words);
    }

    /**
     * Shows as many found words as there is room for.
     *
     * @param words found words in order; if there are none, the beginning is shown
     */
    static Snippet of(String text, List<TextRange> words) {
        if (text.length() <= LONGEST) {
            return new Snippet(text, words);
        }
        TextRange best = words.isEmpty() ? TextRange.at(0) : words.getFirst();
        long most = 0;
        for (TextRange first : words) {
            long near = words.stream()
                    .filter(word -> word.start() >= first.start() && word.end() <= first.start() + LONGEST - BEFORE)
                    .count();
            if (near > most) {
                most = near;
                best = first;
            }
        }
        return cut(text, words, window(text, best));
    }

    private static TextRange window(String text, TextRange around) {
        BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
        breaks.setText(text);
        int wanted = Math.min(around.start() - BEFORE, text.length() - LONGEST);
        int start = wanted <= 0 ? 0 : Math.min(breaks.following(wanted - 1), around.start());
        while (start < around.start() && isSpace(text, start)) {
            start++;
        }
        int last = Math.max(start + LONGEST, around.end());
        int end = last >= text.length() ? text.length() : Math.max(breaks.preceding(last + 1), around.end());
        while (end > around.end() && isSpace(text, end - 1)) {
            end--;
        }
        return new TextRange(start, end);
    }

    private static boolean isSpace(String text, int at) {
        return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }

    private static Snippet cut(String text, List<TextRange> words, TextRange window) {
        String before = window.start() > 0 ? CUT + " " : "";
        String after = window.end() < text.length() ? " " + CUT : "";
        List<TextRange> shown = words.stream()
                .filter(window::encloses)
                .map(word -> word.shift(before.length() - window.start()))
                .toList();
        return new Snippet(before + window.of(text) + after, shown);
    }
}
