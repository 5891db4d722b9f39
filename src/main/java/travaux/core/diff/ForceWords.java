package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import travaux.core.text.TextRange;
import travaux.core.text.UnitText;

/** The words that say how far an obligation goes, in the six languages of the United Nations. */
final class ForceWords {

    private static final List<String> ALL = WordLists.read("force-words.txt");

    /** Phrases by their first word, the longest first. */
    private static final Map<String, List<List<String>>> PHRASES = byFirstWord(phrase -> !isUnspaced(phrase));

    /** No phrase has more words than this. */
    private static final int LONGEST =
            ALL.stream().mapToInt(ForceWords::mostWords).max().orElse(1);

    /** Those of scripts without spaces: to cut them takes dictionaries, which are read only where a text has such words. */
    private static final class Unspaced {

        private static final Map<String, List<List<String>>> PHRASES = byFirstWord(ForceWords::isUnspaced);
    }

    private ForceWords() {}

    private static Map<String, List<List<String>>> byFirstWord(Predicate<String> which) {
        return ALL.stream()
                .filter(which)
                .map(ForceWords::words)
                .sorted((a, b) -> b.size() - a.size())
                .collect(Collectors.groupingBy(List::getFirst));
    }

    private static boolean isUnspaced(String text) {
        return !text.isEmpty() && Scripts.isUnspaced(text.codePointAt(0));
    }

    private static int mostWords(String phrase) {
        return isUnspaced(phrase)
                ? phrase.codePointCount(0, phrase.length())
                : words(phrase).size();
    }

    private static List<List<String>> beginningWith(String word) {
        return (isUnspaced(word) ? Unspaced.PHRASES : PHRASES).getOrDefault(word, List.of());
    }

    private static List<String> words(String phrase) {
        return WordScanner.scan(phrase).stream()
                .map(range -> fold(range.of(phrase)))
                .toList();
    }

    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** The phrases that reach into a stretch of words, in order; one that goes over the stretch's edge counts too. */
    static List<String> in(Tokens tokens, int from, int to) {
        List<String> found = new ArrayList<>();
        for (int[] phrase : phrases(tokens, from, to)) {
            found.add(fold(Wording.of(tokens, phrase[0], phrase[1])));
        }
        return found;
    }

    /** Where the phrases stand in a text. */
    static List<TextRange> ranges(UnitText text) {
        Tokens tokens = Tokens.of(Tokeniser.cut(text, text).getFirst(), new Vocabulary());
        return phrases(tokens, 0, tokens.size()).stream()
                .map(phrase -> tokens.range(phrase[0], phrase[1]))
                .toList();
    }

    private static List<int[]> phrases(Tokens tokens, int from, int to) {
        List<int[]> found = new ArrayList<>();
        int at = Math.max(0, from - LONGEST + 1);
        while (at < to) {
            int length = lengthAt(tokens, at);
            if (at + length > from && length > 0) {
                found.add(new int[] {at, at + length});
            }
            at += Math.max(1, length);
        }
        return found;
    }

    /** Whether one of the phrases begins with a word, which is folded. */
    static boolean begins(String word) {
        return !beginningWith(word).isEmpty();
    }

    /** "May" within a sentence is the month. */
    private static boolean isMonth(Tokens tokens, int at) {
        return tokens.word(at).equals("May")
                && at > 0
                && tokens.paragraph(at) == tokens.paragraph(at - 1)
                && !tokens.lines().endsSentence(at - 1);
    }

    private static int lengthAt(Tokens tokens, int at) {
        if (!tokens.known(at).beginsForce() || isMonth(tokens, at)) {
            return 0;
        }
        for (List<String> phrase : beginningWith(tokens.known(at).lower())) {
            int length = 0;
            while (length < phrase.size()
                    && at + length < tokens.size()
                    && phrase.get(length).equals(tokens.known(at + length).lower())) {
                length++;
            }
            if (length == phrase.size()) {
                return length;
            }
        }
        return 0;
    }
}
