package travaux.core.reading;

import java.util.List;
import travaux.core.text.Mark;
import travaux.core.text.Place;
import travaux.core.text.UnitKind;

/**
 * One paragraph of a source, as an importer hands it over: its characters, what is marked upon them, and its style.
 *
 * @param text the characters of the paragraph, without newline; square brackets stay
 * @param marks emphasis, strike-through, tracked changes and footnote references over {@code text}
 * @param style what the source says the paragraph is
 * @param indent how far it is set in, in levels of the source, 0 for none
 * @param place where it stands in the source
 */
public record MarkedLine(String text, List<Mark> marks, Style style, int indent, Place place) {

    /** What the source itself says a paragraph is. */
    public sealed interface Style {
        /** Nothing said. */
        record Body() implements Style {}

        /**
         * A heading.
         *
         * @param level 1 for the widest
         */
        record Heading(int level) implements Style {}

        /**
         * The body of a footnote.
         *
         * @param key what its references carry as their value
         */
        record Footnote(String key) implements Style {}

        /**
         * The heading of a unit that the source itself declares. Where a source has one, its lines name no other units: a
         * line that only reads like a heading is text.
         *
         * @param kind what it is
         * @param level 1 for the widest; a unit stands in the nearest one before it with a smaller level
         * @param labelEnd how many characters of the line are its number or designation, the title follows; 0 for none
         */
        record Declared(UnitKind kind, int level, int labelEnd) implements Style {}
    }

    /** The style of a paragraph of which nothing is said. */
    public static final Style BODY = new Style.Body();

    /** Copies the marks. */
    public MarkedLine {
        marks = List.copyOf(marks);
        if (text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a marked line is one paragraph");
        }
    }

    /** A plain paragraph. */
    public static MarkedLine body(String text, int line) {
        return new MarkedLine(text, List.of(), BODY, 0, Place.line(line));
    }
}
