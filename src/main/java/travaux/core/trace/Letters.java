package travaux.core.trace;

import java.util.stream.IntStream;
import travaux.core.diff.WordScanner;
import travaux.core.text.TextRange;

/** Which characters of a text are followed: all but spaces and brackets, as in the runs of a comparison. */
final class Letters {

    private Letters() {}

    static boolean isOne(char c) {
        return !WordScanner.isSpace(c) && !WordScanner.isBracket(c);
    }

    /** The places of the characters that are followed within a range. */
    static int[] in(String text, TextRange range) {
        return IntStream.range(range.start(), range.end())
                .filter(at -> isOne(text.charAt(at)))
                .toArray();
    }

    /** Whether a piece of text says anything, beyond punctuation. */
    static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
