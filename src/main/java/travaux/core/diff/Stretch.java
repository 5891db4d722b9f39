package travaux.core.diff;

import java.util.OptionalInt;
import travaux.core.text.TextRange;

/**
 * A run by its words: what happened to them and where they stand.
 *
 * @param op what happened
 * @param old first old word; where there is none, the place between words
 * @param oldEnd first old word after it
 * @param now first new word
 * @param nowEnd first new word after it
 * @param move number of the move it belongs to, words edited on the way among them, or 0
 */
record Stretch(Run.Op op, int old, int oldEnd, int now, int nowEnd, int move) {

    boolean isKept() {
        return op == Run.Op.KEEP;
    }

    private boolean isMoved() {
        return op == Run.Op.MOVE_FROM || op == Run.Op.MOVE_TO;
    }

    /** The run, by places in the texts. */
    Run run(Tokens before, Tokens after) {
        return new Run(
                op,
                range(before, old, oldEnd),
                range(after, now, nowEnd),
                depth(before, old, oldEnd),
                depth(after, now, nowEnd),
                isMoved() ? OptionalInt.of(move) : OptionalInt.empty());
    }

    private static TextRange range(Tokens tokens, int from, int to) {
        if (from < to) {
            return tokens.range(from, to);
        }
        return TextRange.at(from == 0 ? 0 : tokens.end(from - 1));
    }

    private static OptionalInt depth(Tokens tokens, int from, int to) {
        return from < to ? OptionalInt.of(tokens.depth(from)) : OptionalInt.empty();
    }
}
