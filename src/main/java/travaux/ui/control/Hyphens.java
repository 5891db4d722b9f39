package travaux.ui.control;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.text.Font;

/**
 * Breaks words that are wider than their room, with a hyphen and where a syllable ends as far as that can be told without a
 * dictionary: the toolkit would break them between any two letters and show no sign of it. A word with hyphens of its own breaks
 * behind these first. Addresses and scripts without such hyphens are left to the toolkit.
 */
final class Hyphens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}’']{6,}\\p{P}*");
    private static final Pattern COMPOUND = Pattern.compile("[\\p{L}\\p{M}’']+(?:-[\\p{L}\\p{M}’']+)+\\p{P}*");
    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);
    private static final String VOWELS = "aeiouyäöüàâæéèêëîïôœùûÿáíóúãõåøαεηιουωάέήίόύώаеёиоуыэюяіїє";
    private static final Pattern TOGETHER =
            Pattern.compile("ch|ck|ph|th|sh|gn|qu|[bcdfgptv]r|[bcfgp]l", Pattern.CASE_INSENSITIVE);

    /** So many letters stand on either side of a hyphen at least. */
    private static final int LEAST = 3;

    private Hyphens() {}

    /** A text in whose lines no word is wider than a room, in pixels, where that can be had. */
    static String broken(String text, Font font, double room) {
        // No letter is wider than the type is high, and most words are far shorter.
        double letters = room / font.getSize();
        return room <= 0 || longest(text) <= letters
                ? text
                : broken(text, word -> word.length() <= letters ? 0 : LineBreaker.width(word, font), room);
    }

    /** Of how many characters the longest stretch without a space is. */
    private static int longest(String text) {
        int longest = 0;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
                longest = Math.max(longest, at - start);
                start = at + 1;
            }
        }
        return longest;
    }

    static String broken(String text, ToDoubleFunction<String> width, double room) {
        return atSyllables(atOwnHyphens(text, width, room), width, room);
    }

    private static String atOwnHyphens(String text, ToDoubleFunction<String> width, double room) {
        if (text.indexOf('-') < 0) {
            return text;
        }
        return COMPOUND.matcher(text).replaceAll(found -> {
            boolean whole = isEdge(text, found.start() - 1) && isEdge(text, found.end());
            boolean fits = !whole || width.applyAsDouble(found.group()) <= room;
            return Matcher.quoteReplacement(fits ? found.group() : parted(found.group(), width, room));
        });
    }

    /** A word with hyphens of its own in as few lines as they allow. */
    private static String parted(String word, ToDoubleFunction<String> width, double room) {
        StringBuilder lines = new StringBuilder();
        String line = "";
        for (String part : List.of(word.split("(?<=-)"))) {
            if (!line.isEmpty() && width.applyAsDouble(line + part) > room) {
                lines.append(line).append('\n');
                line = "";
            }
            line += part;
        }
        return lines.append(line).toString();
    }

    private static String atSyllables(String text, ToDoubleFunction<String> width, double room) {
        StringBuilder broken = new StringBuilder();
        Matcher words = WORD.matcher(text);
        int at = 0;
        while (words.find()) {
            boolean whole = isEdge(text, words.start() - 1) && isEdge(text, words.end());
            broken.append(text, at, words.start());
            broken.append(whole && isHyphened(words.group()) ? cut(words.group(), width, room) : words.group());
            at = words.end();
        }
        return broken.append(text.substring(at)).toString();
    }

    private static boolean isEdge(String text, int at) {
        return at < 0
                || at >= text.length()
                || Character.isWhitespace(text.charAt(at))
                || "-–—(«“\"„[".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isHyphened(String word) {
        return word.codePoints().allMatch(c -> SCRIPTS.contains(UnicodeScript.of(c)));
    }

    private static String cut(String word, ToDoubleFunction<String> width, double room) {
        StringBuilder lines = new StringBuilder();
        String rest = word;
        while (width.applyAsDouble(rest) > room) {
            int end = end(rest, width, room);
            if (end == 0) {
                break;
            }
            lines.append(rest, 0, end).append("-\n");
            rest = rest.substring(end);
        }
        return lines.append(rest).toString();
    }

    /** How many letters stand before the hyphen: up to the last syllable that fits, else as many as fit. */
    private static int end(String word, ToDoubleFunction<String> width, double room) {
        int fits = 0;
        for (int end = word.length() - LEAST; end >= LEAST; end--) {
            if (width.applyAsDouble(word.substring(0, end) + "-") <= room) {
                fits = Math.max(fits, end);
                if (isSyllable(word, end)) {
                    return end;
                }
            }
        }
        return fits;
    }

    /** Whether a syllable begins at a place: at a consonant before a vowel, or at two that are spoken as one. */
    private static boolean isSyllable(String word, int at) {
        boolean single = !isVowel(word, at) && isVowel(word, at + 1) && !isTogether(word, at - 1);
        boolean pair = isTogether(word, at) && isVowel(word, at + 2);
        boolean marked =
                Character.getType(word.charAt(at)) == Character.NON_SPACING_MARK || "’'".indexOf(word.charAt(at)) >= 0;
        return !marked && (single || pair);
    }

    private static boolean isTogether(String word, int at) {
        return at + 2 <= word.length()
                && TOGETHER.matcher(word.substring(at, at + 2)).matches();
    }

    private static boolean isVowel(String word, int at) {
        return at < word.length() && VOWELS.indexOf(Character.toLowerCase(word.charAt(at))) >= 0;
    }
}
