package travaux.core.diff;

import java.util.Optional;
import java.util.regex.Pattern;
import travaux.core.text.Alternatives;
import travaux.core.text.TextRange;

/** Words as people quote them: one line, single spaces, brackets left out but for those of blanks, a slash between rivals side by side. */
final class Wording {

    private static final Pattern SIDE_BY_SIDE = Pattern.compile("\\][\\s\\u00a0]*\\[");

    /** No space stands before them. */
    private static final String CLOSING_SIGNS = ",.;:)。，、；：！？）،؛؟";

    private final StringBuilder words = new StringBuilder();
    private int last = -1;

    /** The words from one to just before another. */
    static String of(Tokens tokens, int from, int to) {
        Wording wording = new Wording();
        wording.add(tokens, from, to);
        return wording.toString();
    }

    /**
     * Adds words after those that are there; a space only where the text has one that is not only before a bracket that opens with
     * a comma, a sign of omission where words are left out.
     */
    void add(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (last >= 0 && leavesOut(tokens, at)) {
                words.append(" … ");
            } else if (last >= 0 && at == last + 1 && isBesideGroup(tokens, at)) {
                words.append(" / ");
            } else if (last >= 0 && (at != last + 1 || hasSpaceBefore(tokens, at))) {
                words.append(' ');
            }
            words.append(tokens.isBlank(at) ? blank(tokens.word(at)) : tokens.word(at));
            last = at;
        }
    }

    private static String blank(String signs) {
        return "[" + (signs.isBlank() ? " " : signs) + "]";
    }

    /** Whether words of the text, and not only remarks upon it, stand between the last word and the next one. */
    private boolean leavesOut(Tokens tokens, int next) {
        int at = last + 1;
        while (at < next && tokens.isRemark(at)) {
            at++;
        }
        return at < next;
    }

    /**
     * Whether one group of brackets ends before a word and another begins: rivals are not read as one sentence. Paragraphs in
     * brackets of their own follow each other unless the text sets them against each other.
     */
    private static boolean isBesideGroup(Tokens tokens, int at) {
        String between = between(tokens, at);
        return between.length() > 1
                && SIDE_BY_SIDE.matcher(between).find()
                && (between.indexOf('\n') < 0 || areRivals(tokens, at - 1, at));
    }

    private static boolean areRivals(Tokens tokens, int one, int other) {
        return tokens.source().alternatives().stream().anyMatch(set -> {
            Optional<TextRange> first = rival(set, tokens.start(one));
            Optional<TextRange> second = rival(set, tokens.start(other));
            return first.isPresent() && second.isPresent() && !first.equals(second);
        });
    }

    private static Optional<TextRange> rival(Alternatives set, int place) {
        return set.rivals().stream().filter(range -> range.contains(place)).findFirst();
    }

    private static boolean hasSpaceBefore(Tokens tokens, int at) {
        String between = between(tokens, at);
        if (between.length() < 2) {
            return !between.isEmpty() && WordScanner.isSpace(between.charAt(0));
        }
        if (between.chars().allMatch(WordScanner::isBracket)) {
            // Two groups side by side, [shall][should], are two words although no space parts them.
            return SIDE_BY_SIDE.matcher(between).find();
        }
        return between.chars().noneMatch(WordScanner::isBracket) || CLOSING_SIGNS.indexOf(tokens.word(at)) < 0;
    }

    private static String between(Tokens tokens, int at) {
        return tokens.source().text().substring(tokens.end(at - 1), tokens.start(at));
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
