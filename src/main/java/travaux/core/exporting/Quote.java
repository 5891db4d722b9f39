package travaux.core.exporting;

import java.text.Bidi;
import java.util.List;

/** Quotes words, the middle of long ones left out. */
final class Quote {
    private static final int WORDS = 14;
    private static final int HEAD = 8;
    private static final int TAIL = 4;
    private static final int UNSPACED = 48;

    private Quote() {}

    /** In quotation marks, shortened in the middle between words. */
    static String of(String text) {
        String words = shorten(text);
        return runsRightToLeft(words) ? "“\u2068" + words + "\u2069”" : "“" + words + "”";
    }

    /** Such words are kept apart from the sentence around them, or the marks at their ends would change places. */
    private static boolean runsRightToLeft(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }

    /** Several, joined as a sentence joins them. */
    static String all(List<String> texts) {
        List<String> quoted = texts.stream().map(Quote::of).toList();
        if (quoted.size() < 2) {
            return String.join("", quoted);
        }
        return String.join(", ", quoted.subList(0, quoted.size() - 1)) + " and " + quoted.getLast();
    }

    /** On one line; a long text keeps its first and last words. */
    static String shorten(String text) {
        String line = text.strip().replaceAll("[\\s\\p{Z}]+", " ");
        String[] words = line.split(" ");
        if (words.length > WORDS) {
            List<String> all = List.of(words);
            return joined(all.subList(0, HEAD)) + " … " + joined(all.subList(all.size() - TAIL, all.size()));
        }
        return words.length < 3 ? shortenUnspaced(line) : line;
    }

    /** Words in a row, without signs of omission or of rivals at their ends: there a sign of omission will stand anyway. */
    private static String joined(List<String> words) {
        return String.join(" ", words).replaceAll("^([…/] )+|( […/])+$", "");
    }

    /** Scripts without spaces are cut between characters. */
    private static String shortenUnspaced(String line) {
        int length = line.codePointCount(0, line.length());
        if (length <= UNSPACED) {
            return line;
        }
        int head = line.offsetByCodePoints(0, UNSPACED * 2 / 3);
        int tail = line.offsetByCodePoints(line.length(), -UNSPACED / 4);
        return line.substring(0, head) + " … " + line.substring(tail);
    }
}
