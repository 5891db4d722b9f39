package travaux.core.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import travaux.core.align.WordNumbers;

/** Numbers for words, the same on both sides, and what each is worth when words are matched. */
final class Vocabulary {

    /** What a match of a word that carries meaning is worth. */
    static final int CONTENT = 8;
    /** What a match of a word such as "of" is worth. */
    static final int FUNCTION = 3;
    /** What a match of a punctuation mark is worth: never more than a word's. */
    static final int SIGN = 1;

    /** No word begins with it or the next: control characters are none. */
    private static final String REMARK = "\u0000";

    private static final String BLANK = "\u0001";

    private final WordNumbers numbers = new WordNumbers();
    private final List<Word> words = new ArrayList<>();
    private int[] worth = new int[256];

    /** The number of a word of a cut text. */
    int number(CutText text, int at) {
        if (text.isRemark(at)) {
            return aside(REMARK, text.word(at));
        }
        if (text.isBlank(at)) {
            return aside(BLANK, text.word(at));
        }
        int number = numbers.number(text.source().text(), text.start(at), text.end(at), text.hash(at));
        if (number == words.size()) {
            String word = text.word(at);
            add(word, worthOf(word));
        }
        return number;
    }

    /**
     * The number of a word in a remark upon the text, such as a status or a proposer's name, or of a blank: never that of a word
     * of the text.
     */
    private int aside(String kind, String word) {
        int number = numbers.number(kind + word);
        if (number == words.size()) {
            add(word, SIGN);
        }
        return number;
    }

    private void add(String word, int worthOf) {
        if (words.size() == worth.length) {
            worth = Arrays.copyOf(worth, 2 * worth.length);
        }
        worth[words.size()] = worthOf;
        words.add(Word.of(word));
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
