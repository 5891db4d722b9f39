package travaux.core.reading;

import java.util.List;
import travaux.core.text.Mark;
import travaux.core.text.Place;
import travaux.core.text.UnitKind;

/** What a line turned out to be: the heading of a unit, or a paragraph of the unit above. */
sealed interface Block {

    /**
     * A heading.
     *
     * @param kind what it opens
     * @param number normalised, or empty
     * @param label the designation as written, or empty
     * @param title the rest as written, or empty
     * @param level as the source styles it, from 1; 0 where it says nothing
     * @param place where it stands
     * @param marks footnote references that stood in it
     */
    record Heading(UnitKind kind, String number, String label, String title, int level, Place place, List<Mark> marks)
            implements Block {

        /** An unnumbered stretch without a heading of its own. */
        static Heading silent(UnitKind kind, Place place) {
            return new Heading(kind, "", "", "", 0, place, List.of());
        }

        /** The same heading of another kind of unit. */
        Heading as(UnitKind other) {
            return new Heading(other, number, label, title, level, place, marks);
        }

        Heading entitled(String newTitle, List<Mark> newMarks) {
            return new Heading(kind, number, label, newTitle, level, place, newMarks);
        }
    }

    /** A paragraph of text. */
    record Paragraph(MarkedLine line) implements Block {}
}
