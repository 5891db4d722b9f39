package travaux.core.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for words, the same on both sides, and what each is worth when words are matched. */
final class Vocabulary {

    /** What a match of a word that carries meaning is worth. */
    static final int CONTENT = 8;
    /** What a match of a word such as "of" is worth. */
    static final int FUNCTION = 3;
    /** What a match of a punctuation mark is worth: never more than a word's. */
    static final int SIGN = 1;

    /** No word begins with it: a control character is none. */
    private static final String REMARK = "\u0000";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private int[] worth = new int[1024];

    int number(String word) {
        Integer known = numbers.get(word);
        return known == null ? add(word, word, worthOf(word)) : known;
    }

    /** The number of a word in a remark upon the text, such as a status or a proposer's name: never that of a word of the text. */
    int remark(String word) {
        String key = REMARK + word;
        Integer known = numbers.get(key);
        return known == null ? add(key, word, SIGN) : known;
    }

    private int add(String key, String word, int worthOf) {
        numbers.put(key, words.size());
        if (words.size() == worth.length) {
            worth = Arrays.copyOf(worth, 2 * worth.length);
        }
        worth[words.size()] = worthOf;
        words.add(Word.of(word));
        return words.size() - 1;
    }

    Word word(int number) {
        return words.get(number);
    }

    int worth(int number) {
        return worth[number];
    }

    private static int worthOf(String word) {
        if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return SIGN;
        }
        return FunctionWords.contains(word) ? FUNCTION : CONTENT;
    }
}
