package travaux.core.reading;

import java.util.List;
import travaux.core.text.Mark;
import travaux.core.text.Place;
import travaux.core.text.TextRange;

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

    /** The piece from {@code from} to {@code to}, blank ends left out, with the marks that lie on it. */
    public MarkedLine part(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        TextRange kept = new TextRange(start, end);
        List<Mark> within = marks.stream()
                .filter(mark ->
                        mark.range().start() <= kept.end() && mark.range().end() >= kept.start())
                .filter(mark -> mark.range().isEmpty() || mark.range().overlaps(kept))
                .map(mark -> new Mark(mark.kind(), clip(mark.range(), kept), mark.value()))
                .toList();
        return new MarkedLine(text.substring(start, end), within, style, indent, place);
    }

    private static TextRange clip(TextRange range, TextRange kept) {
        return new TextRange(
                Math.max(range.start(), kept.start()) - kept.start(), Math.min(range.end(), kept.end()) - kept.start());
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
