package travaux.core.diff;

import java.util.Locale;
import java.util.Set;

/**
 * Words that hold sentences together and say little by themselves, in the six languages of the United Nations. Words of negation
 * and of obligation are none of them: a change in those is never confetti.
 */
final class FunctionWords {

    private static final Set<String> WORDS = Set.copyOf(WordLists.read("function-words.txt"));

    private FunctionWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
