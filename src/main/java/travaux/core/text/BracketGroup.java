package travaux.core.text;

/**
 * One pair of square brackets that marks words as not agreed.
 *
 * @param range from the opening bracket to just after the closing one; where a bracket stands outside this text (it opens
 *     in the unit's heading, or is never closed) the range is cut there
 * @param depth 1 for an outermost group, one more for each group around it
 * @param opened whether the opening bracket is the first character of the range; false if it stands in the heading
 * @param closed whether the closing bracket is the last character of the range; false if the group was never closed and
 *     ends where its reader gave it up
 */
public record BracketGroup(TextRange range, int depth, boolean opened, boolean closed) {

    /** Refuses a depth below 1. */
    public BracketGroup {
        if (depth < 1) {
            throw new IllegalArgumentException("depth " + depth);
        }
    }

    /** The words within, the brackets themselves apart. */
    public TextRange content() {
        int start = opened ? range.start() + 1 : range.start();
        int end = closed ? range.end() - 1 : range.end();
        return new TextRange(start, Math.max(start, end));
    }
}
