package travaux.core.text;

/**
 * Something said of a range of text without being text itself.
 *
 * @param kind what is said
 * @param range the characters it is said of; empty for a place between characters
 * @param value a name, number or key where the kind has one, otherwise empty
 */
public record Mark(MarkKind kind, TextRange range, String value) {

    /** A mark without a value. */
    public static Mark of(MarkKind kind, TextRange range) {
        return new Mark(kind, range, "");
    }

    /** The same mark, {@code distance} code units further on. */
    public Mark shift(int distance) {
        return new Mark(kind, range.shift(distance), value);
    }
}
