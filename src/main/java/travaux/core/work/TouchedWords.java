package travaux.core.work;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import travaux.core.record.Position;

/** Which of the words of a position stand in words that changed. */
final class TouchedWords {

    /** A longer word is the same as one that begins with it: “proportional”, “proportionality”. */
    private static final int STEM = 6;
    /** Words that no position is about, though it may have them. */
    private static final Set<String> EMPTY = Set.of(
            "the",
            "and",
            "for",
            "with",
            "that",
            "this",
            "from",
            "into",
            "any",
            "all",
            "its",
            "their",
            "are",
            "was",
            "not",
            "other",
            "such",
            "article",
            "paragraph");

    private static final int SHORTEST = 3;

    private TouchedWords() {}

    /** The terms that the changed words have; where there is none, the subject, if it has every word that changed. */
    static List<String> names(Position position, String changed) {
        Set<String> words = words(changed);
        List<String> names = new ArrayList<>();
        position.terms().stream().filter(term -> touch(words(term), words)).forEach(names::add);
        if (names.isEmpty() && isIn(words, words(position.subject()))) {
            names.add(position.subject());
        }
        return names;
    }

    /** Whether all words of the shorter stand in the longer. */
    private static boolean touch(Set<String> term, Set<String> changed) {
        return term.size() <= changed.size() ? isIn(term, changed) : isIn(changed, term);
    }

    private static boolean isIn(Set<String> few, Set<String> many) {
        return !few.isEmpty() && few.stream().allMatch(word -> many.stream().anyMatch(other -> isSame(word, other)));
    }

    private static boolean isSame(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        return one.equals(other) || (shorter.length() >= STEM && longer.startsWith(shorter));
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+")
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !EMPTY.contains(word))
                .filter(word -> word.length() >= SHORTEST || isIdeographic(word))
                .forEach(words::add);
        return words;
    }

    /** Short words say much in a script that has a sign for each. */
    private static boolean isIdeographic(String word) {
        return !word.isEmpty() && word.codePoints().allMatch(Character::isIdeographic);
    }
}
