package travaux.core.reading;

import java.util.ArrayList;
import java.util.List;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.Place;
import travaux.core.text.TextRange;

/**
 * Heading and text of a unit as one sequence, a newline between paragraphs, so that a bracket opened in the heading can close
 * in the text.
 *
 * @param joined heading, newline, text; the heading may be empty
 * @param base where the text begins in {@code joined}
 * @param paragraphs the paragraphs of the text, with their ranges in {@code joined}
 * @param marks emphasis, tracked changes and footnote references, with ranges in {@code joined}
 * @param headingPlace where the heading stands
 */
record UnitBody(String joined, int base, List<Piece> paragraphs, List<Mark> marks, Place headingPlace) {

    /**
     * A paragraph in its place.
     *
     * @param range in the joined sequence, newline left out
     * @param indent in levels of the source
     * @param place where it stands
     */
    record Piece(TextRange range, int indent, Place place) {}

    /** Puts a plan's heading and paragraphs together; blank paragraphs are left out. */
    static UnitBody of(UnitPlan plan) {
        Block.Heading heading = plan.heading();
        String title = heading.title();
        String head =
                heading.label().isEmpty() || title.isEmpty() ? heading.label() + title : heading.label() + " " + title;
        StringBuilder joined = new StringBuilder(head).append('\n');
        int base = joined.length();
        List<Piece> pieces = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        heading.marks().forEach(mark -> marks.add(new Mark(mark.kind(), TextRange.at(base), mark.value())));
        for (MarkedLine written : plan.paragraphs()) {
            MarkedLine line = written.part(0, written.text().length());
            if (!line.text().isEmpty()) {
                if (!pieces.isEmpty()) {
                    joined.append('\n');
                }
                int start = joined.length();
                joined.append(line.text());
                pieces.add(new Piece(new TextRange(start, joined.length()), line.indent(), line.place()));
                line.marks().forEach(mark -> marks.add(mark.shift(start)));
            }
        }
        return new UnitBody(joined.toString(), base, pieces, marks, heading.place());
    }

    /** The unit's own text. */
    String text() {
        return joined.substring(base);
    }

    /** The place of an offset in the joined sequence. */
    Place placeOf(int offset) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            TextRange range = paragraphs.get(middle).range();
            if (offset < range.start()) {
                high = middle - 1;
            } else if (offset >= range.end()) {
                low = middle + 1;
            } else {
                return paragraphs.get(middle).place();
            }
        }
        return headingPlace;
    }

    /** The marks of one kind. */
    List<Mark> marks(MarkKind kind) {
        return marks.stream().filter(mark -> mark.kind() == kind).toList();
    }
}
