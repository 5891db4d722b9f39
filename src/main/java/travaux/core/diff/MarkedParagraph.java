package travaux.core.diff;

import java.util.List;

/**
 * One paragraph ready to be drawn.
 *
 * @param level how far its provision is set in, 0 for a paragraph of the unit
 * @param pieces its stretches in reading order
 */
public record MarkedParagraph(int level, List<Piece> pieces) {

    /** Copies the pieces. */
    public MarkedParagraph {
        pieces = List.copyOf(pieces);
    }
}
