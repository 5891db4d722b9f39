package travaux.core.diff;

import java.util.OptionalInt;
import java.util.Set;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;

/**
 * A stretch of text that is drawn in one way; windows, pages and terminals all draw from it, so they agree.
 *
 * @param text the characters as they stand, spaces included, never a newline
 * @param bracket whether it is a single bracket character of a disputed group rather than words
 * @param op what happened to it; of a bracket, {@code KEEP} stands in both texts, {@code DELETE} was lifted or went,
 *     {@code INSERT} came; what stands around moved words alone moves with them, whether it stands at the other end or not
 * @param depth how many groups are open around it in the text that is drawn; in a redline, in the new text for what stands
 *     there and in the old text for what went
 * @param brackets what happened to the brackets around words that stayed; {@code ADDED} also of the bracket that came and opens
 *     a group around such words
 * @param classes what the change it belongs to is; shall/may wording only where such words stand
 * @param change index of its change in {@link UnitComparison#changes()}
 * @param move number that links both ends of a move
 * @param emphasis the source's own type: bold, italic, underline, struck, tracked marks, status and editor's notes
 */
public record Piece(
        String text,
        boolean bracket,
        Run.Op op,
        int depth,
        BracketFate brackets,
        Set<ChangeClass> classes,
        OptionalInt change,
        OptionalInt move,
        Set<MarkKind> emphasis) {

    /** What happened to the brackets around words that stayed. */
    public enum BracketFate {
        /** As deep as before. */
        SAME,
        /** Less deep than before. */
        LIFTED,
        /** Deeper than before. */
        ADDED
    }

    /** Copies the sets. */
    public Piece {
        classes = Set.copyOf(classes);
        emphasis = Set.copyOf(emphasis);
    }

    /** Some of its characters. */
    public Piece part(int from, int to) {
        return new Piece(text.substring(from, to), bracket, op, depth, brackets, classes, change, move, emphasis);
    }

    /** Whether a source mark lies over it; see {@link Mark}. */
    public boolean has(MarkKind kind) {
        return emphasis.contains(kind);
    }
}
