package travaux.core.importing.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what a hyphen at a line's end is: a mere break, or part of the word. The document's own words are the dictionary: a
 * form seen whole elsewhere decides; failing that, two parts that are words themselves keep their hyphen, and so does
 * every word of a document that is not seen to break words at all.
 */
final class Hyphenation {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-‐‑][\\p{L}\\p{M}]+)*");
    private static final Pattern HEAD = Pattern.compile("^[\\p{L}\\p{M}]+");

    /** First parts that live by their hyphen in English, French and Spanish legal writing. */
    private static final Set<String> PREFIXES = Set.of(
            "non", "self", "co", "cross", "multi", "anti", "inter", "intra", "semi", "quasi", "ex", "vice", "post",
            "pre", "sub", "well", "so", "long", "short", "mid", "re", "sous", "demi", "celui", "celle", "ceux",
            "celles");

    private final Set<String> words = new HashSet<>();
    private boolean breaksWords;

    /** Learns the words of lines, those broken at an edge left out. */
    static Hyphenation of(List<Line> lines) {
        Hyphenation hyphenation = new Hyphenation();
        List<String> texts = lines.stream().map(Line::text).toList();
        texts.forEach(hyphenation::learn);
        int breaks = 0;
        int kept = 0;
        for (int i = 1; i < texts.size(); i++) {
            if (breaksWord(texts.get(i - 1), texts.get(i))) {
                String first = plain(brokenOff(texts.get(i - 1)));
                String second = plain(head(texts.get(i)));
                breaks += hyphenation.words.contains(first + second) ? 1 : 0;
                kept += hyphenation.words.contains(first + "-" + second) ? 1 : 0;
            }
        }
        hyphenation.breaksWords = breaks > kept;
        return hyphenation;
    }

    private void learn(String line) {
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            boolean broken = matcher.end() < line.length() && isHyphen(line.charAt(matcher.end()));
            if (!broken && matcher.start() > 0) {
                words.add(plain(matcher.group()));
            }
        }
    }

    private static boolean isHyphen(char sign) {
        return sign == '-' || sign == '‐' || sign == '\u00AD';
    }

    /** Whether a line's text ends in a hyphen that joins its last word to the first of the next. */
    static boolean breaksWord(CharSequence line, CharSequence next) {
        return !brokenOff(line).isEmpty()
                && (HEAD.matcher(next).find() || (!next.isEmpty() && Character.isDigit(next.charAt(0))));
    }

    /** Whether the hyphen goes when the lines are joined. To be asked only where {@link #breaksWord} holds. */
    boolean vanishes(CharSequence line, CharSequence next) {
        if (line.charAt(line.length() - 1) == '\u00AD') {
            return true;
        }
        String first = plain(brokenOff(line));
        String second = plain(head(next));
        if (second.isEmpty()) {
            return false;
        }
        if (Character.isUpperCase(next.charAt(0)) || words.contains(first + "-" + second)) {
            return false;
        }
        if (words.contains(first + second)) {
            return true;
        }
        boolean parts = (words.contains(first) && first.length() > 2) || PREFIXES.contains(first);
        return breaksWords && !(parts && words.contains(second));
    }

    /** The letters before a hyphen that ends a text, or none. The text before may be as long as a document: it is not looked at. */
    private static String brokenOff(CharSequence line) {
        int end = line.length() - 1;
        if (end < 1 || !isHyphen(line.charAt(end))) {
            return "";
        }
        int start = end;
        while (start > 0 && isOfWord(Character.codePointBefore(line, start))) {
            start -= Character.charCount(Character.codePointBefore(line, start));
        }
        return line.subSequence(start, end).toString();
    }

    private static boolean isOfWord(int sign) {
        return Character.isLetter(sign)
                || switch (Character.getType(sign)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }

    private static String head(CharSequence text) {
        Matcher matcher = HEAD.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('‐', '-').replace('‑', '-');
    }
}
