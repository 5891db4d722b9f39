package travaux.core.diff;

import java.util.regex.Pattern;

/** Words as people quote them: one line, single spaces, brackets left out but for those of blanks, a slash between groups side by side. */
final class Wording {

    private static final Pattern SIDE_BY_SIDE = Pattern.compile("[\\]］][\\s\\u00a0]*[\\[［]");

    private final StringBuilder words = new StringBuilder();
    private int last = -1;

    /** The words from one to just before another. */
    static String of(Tokens tokens, int from, int to) {
        Wording wording = new Wording();
        wording.add(tokens, from, to);
        return wording.toString();
    }

    /** Adds words after those that are there; a space only where the text has one, a sign of omission where words are left out. */
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

    /** Whether one group of brackets ends before a word and another begins: rivals are not read as one sentence. */
    private static boolean isBesideGroup(Tokens tokens, int at) {
        String between = tokens.source().text().substring(tokens.end(at - 1), tokens.start(at));
        return SIDE_BY_SIDE.matcher(between).find();
    }

    private static boolean hasSpaceBefore(Tokens tokens, int at) {
        int from = tokens.end(at - 1);
        int length = tokens.start(at) - from;
        // Two groups side by side, [shall][should], are two words although no space parts them.
        return length > 1
                || (length == 1 && WordScanner.isSpace(tokens.source().text().charAt(from)));
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
