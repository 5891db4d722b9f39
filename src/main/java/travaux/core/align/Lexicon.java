package travaux.core.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers for words and for pairs of neighbouring words, the same for both drafts. Case and brackets do not matter. */
final class Lexicon {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final PairNumbers pairs = new PairNumbers();

    /** The words of a text in order. */
    int[] words(String text) {
        return numbers(cut(text));
    }

    /** Numbers for words that were cut before. */
    int[] numbers(List<String> words) {
        return words.stream().mapToInt(this::number).toArray();
    }

    /** The words of a text in order, case and brackets left out. An ideograph is a word by itself. */
    static List<String> cut(String text) {
        List<String> found = new ArrayList<>();
        String folded = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
            int c = folded.codePointAt(i);
            boolean alone = c >= 0x80 && Character.isIdeographic(c);
            boolean inWord = !alone && isWordPart(c);
            if (start >= 0 && !inWord && !isInsideWord(folded, i)) {
                found.add(strip(folded.substring(start, i)));
                start = -1;
            }
            if (alone) {
                found.add(Character.toString(c));
            } else if (inWord && start < 0) {
                start = i;
            }
        }
        if (start >= 0) {
            found.add(strip(folded.substring(start)));
        }
        return found;
    }

    /** The neighbouring pairs of a sequence of words, in a numbering of their own. */
    int[] pairs(int[] words) {
        int[] found = new int[Math.max(0, words.length - 1)];
        for (int i = 0; i < found.length; i++) {
            found[i] = pairs.number(words[i], words[i + 1]);
        }
        return found;
    }

    int number(String word) {
        Integer known = numbers.putIfAbsent(word, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    int size() {
        return numbers.size();
    }

    int pairCount() {
        return pairs.size();
    }

    private static boolean isWordPart(int c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c);
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a bracket stands between two letters, as in {@code plastic[s]}; {@code [A][B]} are two words. */
    private static boolean isInsideWord(String text, int at) {
        char c = text.charAt(at);
        return (c == '[' || c == ']') && at + 1 < text.length() && isWordPart(text.codePointAt(at + 1));
    }

    private static String strip(String word) {
        return word.indexOf('[') < 0 && word.indexOf(']') < 0
                ? word
                : word.replace("[", "").replace("]", "");
    }
}
