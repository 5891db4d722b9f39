package travaux.core.importing.akn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import travaux.core.importing.LabelCells;
import travaux.core.importing.Marking;
import travaux.core.importing.ParagraphBuilder;
import travaux.core.importing.RevisionState;
import travaux.core.importing.xml.XmlElement;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.MarkedLine.Style;
import travaux.core.text.Place;
import travaux.core.text.UnitKind;

/** Collects words into lines. A number waits for the words that follow it, so that both stand on one line. */
final class AknLines {

    /** Punctuation after a quoted block belongs to the line before it. */
    private static final Pattern TAIL = Pattern.compile("\\s*[\\p{Pe}\\p{Pf}\\p{Po}\"]{1,4}\\s*");

    private final RevisionState state;
    private final Map<String, LabelCells> footnotes = new LinkedHashMap<>();
    private LabelCells lines = new LabelCells();
    private ParagraphBuilder paragraph = new ParagraphBuilder();
    private Style style = MarkedLine.BODY;
    private boolean onlyLabel;
    private boolean afterQuote;
    private boolean begins;
    private int indent;
    private int row;
    private int column;
    private int ordinal;

    AknLines(RevisionState state) {
        this.state = state;
    }

    /** Adds words to the line under way. */
    void words(String text, List<Marking> markings) {
        if (!state.keeps(markings)) {
            return;
        }
        List<Marking> shown = markings.stream().filter(state::shows).toList();
        if (afterQuote && text.isBlank()) {
            return;
        }
        afterQuote = false;
        boolean tail = !begins && paragraph.isBlank() && TAIL.matcher(text).matches();
        begins &= text.isBlank();
        if (!tail || !lines.extendLast(text.strip(), shown)) {
            onlyLabel &= text.isBlank();
            paragraph.addCollapsed(text, shown);
        }
    }

    /** Adds an opening quotation mark, which stands on the line of what is quoted. */
    void opening(String quote, List<Marking> markings) {
        words(quote, markings);
        onlyLabel = !quote.isBlank() && state.keeps(markings);
        afterQuote = onlyLabel;
    }

    /** Adds the number of the provision that begins here. */
    void label(String text, List<Marking> markings) {
        words(text.strip(), markings);
        words(" ", markings);
        onlyLabel = state.keeps(markings);
    }

    /** Ends the line under way, unless only a number is on it. */
    void breakBlock() {
        begins = false;
        if (!onlyLabel) {
            flush();
        }
    }

    /** Begins a block: a quotation mark that comes first in it opens a quotation, and closes none. */
    void beginBlock() {
        breakBlock();
        begins = true;
    }

    /** Ends the line under way, whatever is on it. */
    void flush() {
        List<MarkedLine> done = paragraph.lines(style, inNote() ? continued() : indent, Place.line(ordinal + 1));
        ordinal += done.isEmpty() ? 0 : 1;
        lines.add(done, row, column);
        paragraph = new ParagraphBuilder();
        onlyLabel = false;
    }

    private boolean inNote() {
        return style instanceof Style.Footnote;
    }

    /** The reader joins lines of a note that stand further in than its first. */
    private int continued() {
        return lines.isEmpty() ? 0 : 1;
    }

    /** Breaks the line within its paragraph. */
    void breakLine() {
        paragraph.breakLine();
    }

    /** How deep the lines that follow are set in; a line that has its number stays where that stands. */
    void indent(int levels) {
        if (!onlyLabel) {
            indent = levels;
        }
    }

    /** The table cell in which the lines that follow stand; row 0 for none. */
    void cell(int rowNumber, int columnNumber) {
        flush();
        row = rowNumber;
        column = columnNumber;
    }

    /**
     * Begins a unit with this heading, given as its number and its title.
     *
     * @param note what reads a note in the heading
     */
    void unit(UnitKind kind, int level, Heading heading, Consumer<XmlElement> note) {
        flush();
        indent = 0;
        heading.number().forEach(piece -> piece(piece, note));
        int labelEnd = paragraph.text().stripTrailing().length();
        if (labelEnd > 0 && !heading.title().isEmpty()) {
            words(" ", List.of());
        }
        heading.title().forEach(piece -> piece(piece, note));
        Place place = Place.line(++ordinal);
        List<MarkedLine> done = paragraph.lines(new Style.Declared(kind, level, labelEnd), 0, place);
        lines.add(
                done.isEmpty()
                        ? List.of(new MarkedLine("", List.of(), new Style.Declared(kind, level, 0), 0, place))
                        : done);
        paragraph = new ParagraphBuilder();
    }

    private void piece(Piece piece, Consumer<XmlElement> note) {
        switch (piece) {
            case Piece.Words(String text, List<Marking> markings) -> words(text, markings);
            case Piece.Note(XmlElement element) -> note.accept(element);
        }
    }

    /** Reads a footnote apart from the text: a reference here, its body under the key. */
    void footnote(String marker, Runnable body) {
        String key = freeKey(marker);
        paragraph.refer(key);
        ParagraphBuilder around = paragraph;
        LabelCells main = lines;
        Style styleAround = style;
        boolean labelAround = onlyLabel;
        int[] placeAround = {indent, row, column};
        paragraph = new ParagraphBuilder();
        lines = footnotes.computeIfAbsent(key, _ -> new LabelCells());
        style = new Style.Footnote(key);
        cellOf(0, 0, 0);
        body.run();
        flush();
        paragraph = around;
        lines = main;
        style = styleAround;
        onlyLabel = labelAround;
        cellOf(placeAround[0], placeAround[1], placeAround[2]);
    }

    private void cellOf(int newIndent, int newRow, int newColumn) {
        indent = newIndent;
        row = newRow;
        column = newColumn;
    }

    private String freeKey(String marker) {
        String key = marker.isBlank() ? Integer.toString(footnotes.size() + 1) : marker.strip();
        while (footnotes.containsKey(key)) {
            key += "'";
        }
        return key;
    }

    /** Everything, footnotes last. */
    List<MarkedLine> all() {
        flush();
        List<MarkedLine> all = new ArrayList<>(lines.lines());
        footnotes.values().forEach(note -> all.addAll(note.lines()));
        return all;
    }

    /**
     * A unit's heading.
     *
     * @param number its designation
     * @param title its title
     */
    record Heading(List<Piece> number, List<Piece> title) {
        /** No heading. */
        static final Heading NONE = new Heading(List.of(), List.of());
    }

    /** A part of a heading. */
    sealed interface Piece {
        /**
         * Words and their marks.
         *
         * @param text as written
         * @param markings what is said of them
         */
        record Words(String text, List<Marking> markings) implements Piece {}

        /**
         * The place of a footnote.
         *
         * @param element the note or a reference to it
         */
        record Note(XmlElement element) implements Piece {}
    }
}
