package travaux.core.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.TextRange;

/**
 * Pairs the runs of stars, underscores and tildes of a paragraph, after CommonMark's rules for what opens and what closes
 * emphasis. One rule is the treaties' own: a star before a closing bracket whose opening bracket comes after the emphasis began
 * ({@code *[X*][Y]*}) is a star.
 */
final class EmphasisRuns {

    private final BitSet dropped;
    private final List<Mark> marks;
    private final Map<Character, Deque<Open>> open = new HashMap<>();
    private final List<Open> first = new ArrayList<>();

    /** Signs are dropped into {@code dropped} and emphasis written to {@code marks}, both by offsets in the output. */
    EmphasisRuns(BitSet dropped, List<Mark> marks) {
        this.dropped = dropped;
        this.marks = marks;
    }

    /**
     * A run of one sign.
     *
     * @param at where it begins in the output
     * @param before the character before it, a space at the start
     * @param after the character after it, a space at the end
     */
    record Run(char sign, int at, int length, char before, char after) {

        boolean opens() {
            boolean flanks = !blank(after) && (!punctuation(after) || blank(before) || punctuation(before));
            return flanks && (sign != '_' || !closes() || punctuation(before));
        }

        boolean closes() {
            boolean flanks = !blank(before) && (!punctuation(before) || blank(after) || punctuation(after));
            return flanks && (sign != '_' || !Character.isLetterOrDigit(after));
        }

        private static boolean blank(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }

        private static boolean punctuation(char c) {
            return !Character.isLetterOrDigit(c) && !blank(c);
        }
    }

    private static final class Open {
        private final int at;
        private int left;

        Open(int at, int left) {
            this.at = at;
            this.left = left;
        }
    }

    /**
     * Takes the next run.
     *
     * @param bracket where the bracket opens, in the output, that closes right after the run; -1 for none
     * @param last whether the paragraph ends with it
     */
    void add(Run run, int bracket, boolean last) {
        if (run.sign() == '~' && run.length() != 2) {
            return;
        }
        Deque<Open> openers = open.computeIfAbsent(run.sign(), sign -> new ArrayDeque<>());
        int left = run.length();
        if (run.closes() || last) {
            left = close(run, openers, bracket);
        }
        if (left > 0 && run.opens()) {
            Open opener = new Open(run.at() + run.length() - left, left);
            openers.push(opener);
            if (opener.at == 0) {
                first.add(opener);
            }
        }
    }

    /** Closes what the run can close and says how many of its signs are left. */
    private int close(Run run, Deque<Open> openers, int bracket) {
        int left = run.length();
        while (left > 0 && !openers.isEmpty() && !(bracket > openers.peek().at)) {
            Open opener = openers.peek();
            int used = Math.min(2, Math.min(left, opener.left));
            int from = opener.at + opener.left - used;
            int to = run.at() + run.length() - left;
            dropped.set(from, from + used);
            dropped.set(to, to + used);
            MarkKind kind = run.sign() == '~' ? MarkKind.STRUCK : used == 2 ? MarkKind.BOLD : MarkKind.ITALIC;
            marks.add(Mark.of(kind, new TextRange(from + used, to)));
            opener.left -= used;
            left -= used;
            if (opener.left == 0) {
                openers.pop();
            }
        }
        return left;
    }

    /** Drops a sign at the paragraph's start that nothing closed: a slip, and no part of the text. Says whether there was one. */
    boolean dropStrayAtStart() {
        boolean stray = false;
        for (Open opener : first) {
            if (opener.left > 0) {
                dropped.set(opener.at, opener.at + opener.left);
                stray = true;
            }
        }
        return stray;
    }
}
