package travaux.core.importing.docx;

import java.util.List;
import java.util.Set;
import travaux.core.importing.Marking;

/** A piece of a paragraph. */
sealed interface Piece {

    /** The tracked changes it stands in. */
    Set<Marking> revisions();

    /**
     * Words.
     *
     * @param text as written
     * @param look bold, italic, underline, strike-through
     */
    record Words(String text, List<Marking> look, Set<Marking> revisions) implements Piece {}

    /** A break of the line within the paragraph. */
    record Break(Set<Marking> revisions) implements Piece {}

    /**
     * A reference to a footnote or endnote.
     *
     * @param endnote whether it is an endnote
     * @param id the note's id in its part
     */
    record Reference(boolean endnote, String id, Set<Marking> revisions) implements Piece {}

    /**
     * The place of a comment.
     *
     * @param id the comment's id in its part
     */
    record Comment(String id, Set<Marking> revisions) implements Piece {}
}
