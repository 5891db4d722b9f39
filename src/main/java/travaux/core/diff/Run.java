package travaux.core.diff;

import java.util.Locale;
import java.util.OptionalInt;
import travaux.core.text.TextRange;

/**
 * A stretch of words that met one fate under one bracket depth. It holds no bracket character; brackets stand between runs.
 *
 * @param op what happened
 * @param old its place in the old text; empty for what came
 * @param now its place in the new text; empty for what went
 * @param oldDepth how many groups were open around it, or empty where it was not there
 * @param nowDepth how many groups are open around it, or empty where it is not there
 * @param move number that links both ends of a move
 */
public record Run(Op op, TextRange old, TextRange now, OptionalInt oldDepth, OptionalInt nowDepth, OptionalInt move) {

    /** What happened to words. */
    public enum Op {
        /** In both, the same characters but for space. */
        KEEP,
        /** Only in the new text. */
        INSERT,
        /** Only in the old text. */
        DELETE,
        /** In the old text here, in the new one elsewhere. */
        MOVE_FROM,
        /** In the new text here, in the old one elsewhere. */
        MOVE_TO;

        /** The word used in JSON. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether such words stand in the old text at this place. */
        public boolean isInOld() {
            return switch (this) {
                case KEEP, DELETE, MOVE_FROM -> true;
                case INSERT, MOVE_TO -> false;
            };
        }

        /** Whether such words stand in the new text at this place. */
        public boolean isInNew() {
            return switch (this) {
                case KEEP, INSERT, MOVE_TO -> true;
                case DELETE, MOVE_FROM -> false;
            };
        }
    }
}
