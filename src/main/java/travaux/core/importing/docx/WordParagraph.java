package travaux.core.importing.docx;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import travaux.core.importing.Marking;
import travaux.core.importing.xml.XmlElement;

/**
 * A paragraph as it stands in the file.
 *
 * @param properties its properties
 * @param pieces what is in it
 * @param markRevisions the tracked changes of its end: a deleted end joins it with the next paragraph
 * @param stretch paragraphs of one number can be joined; cells, text boxes, notes and tables part them
 * @param ordinal which paragraph of the document it is, from 1
 * @param cell whether it is in a table, and where
 */
record WordParagraph(
        XmlElement properties, List<Piece> pieces, Set<Marking> markRevisions, int stretch, int ordinal, Cell cell) {

    /**
     * A place in a table.
     *
     * @param row a number of the row, unique in the document; 0 outside of tables
     * @param column from 0
     */
    record Cell(int row, int column) {
        /** Not in a table. */
        static final Cell NONE = new Cell(0, 0);
    }

    /** Copies the collections. */
    WordParagraph {
        pieces = List.copyOf(pieces);
        markRevisions = Collections.unmodifiableSet(new LinkedHashSet<>(markRevisions));
    }

    /** Whether any words are in it. */
    boolean hasWords() {
        return pieces.stream()
                .anyMatch(p -> p instanceof Piece.Words words && !words.text().isBlank());
    }
}
