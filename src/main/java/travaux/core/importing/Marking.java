package travaux.core.importing;

import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.TextRange;

/**
 * What is said of words that have no place yet: a mark before its range is known.
 *
 * @param kind what is said
 * @param value as {@link Mark#value}: the author of an insertion or deletion, the name that joins both ends of a move
 */
public record Marking(MarkKind kind, String value) {

    /** Without a value. */
    public static Marking of(MarkKind kind) {
        return new Marking(kind, "");
    }

    /** Whether it is a tracked change. */
    public boolean isRevision() {
        return kind.isRevision();
    }

    /** The mark over a range. */
    public Mark over(TextRange range) {
        return new Mark(kind, range, value);
    }
}
