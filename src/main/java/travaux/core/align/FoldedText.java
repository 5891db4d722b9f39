package travaux.core.align;

import java.util.Arrays;
import java.util.Locale;

/** A text cut into words that have no numbers yet, case and brackets left out. An ideograph is a word by itself. */
final class FoldedText {

    private final String text;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private int size;

    private FoldedText(String text) {
        this.text = text;
        int room = 8 + text.length() / 5;
        this.starts = new int[room];
        this.ends = new int[room];
        this.hashes = new int[room];
    }

    /** The words of a text in order. */
    static FoldedText cut(String text) {
        FoldedText cut = new FoldedText(withoutInnerBrackets(text.toLowerCase(Locale.ROOT)));
        cut.cut();
        return cut;
    }

    private void cut() {
        int start = -1;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean alone = isAlone(c);
            boolean inWord = !alone && isWordPart(c);
            if (start >= 0 && !inWord) {
                add(start, at);
                start = -1;
            }
            start = inWord && start < 0 ? at : start;
            int next = at + Character.charCount(c);
            if (alone) {
                add(at, next);
            }
            at = next;
        }
        if (start >= 0) {
            add(start, at);
        }
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = WordNumbers.hash(text, start, end);
        size++;
    }

    /** The numbers of its words. */
    int[] numbers(WordNumbers words) {
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = words.number(text, starts[i], ends[i], hashes[i]);
        }
        return numbers;
    }

    /** Without the brackets that stand between two letters, as in {@code plastic[s]}; {@code [A][B]} are two words. */
    private static String withoutInnerBrackets(String text) {
        return withoutInner(']', withoutInner('[', text));
    }

    private static String withoutInner(char bracket, String text) {
        StringBuilder rest = new StringBuilder();
        int done = 0;
        for (int at = text.indexOf(bracket, 1); at > 0 && at + 1 < text.length(); at = text.indexOf(bracket, at + 1)) {
            if (isInWord(text.codePointBefore(at)) && isWordPart(text.codePointAt(at + 1))) {
                rest.append(text, done, at);
                done = at + 1;
            }
        }
        return done == 0 ? text : rest.append(text, done, text.length()).toString();
    }

    private static boolean isInWord(int c) {
        return !isAlone(c) && isWordPart(c);
    }

    private static boolean isAlone(int c) {
        return c >= 0x80 && Character.isIdeographic(c);
    }

    private static boolean isWordPart(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
