package travaux.core.importing.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import travaux.core.importing.LabelCells;
import travaux.core.importing.Marking;
import travaux.core.importing.ParagraphBuilder;
import travaux.core.importing.RevisionState;
import travaux.core.importing.docx.LeftOut.Kind;
import travaux.core.importing.xml.XmlElement;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.MarkedLine.Style;
import travaux.core.text.Note;
import travaux.core.text.Place;

/** Turns paragraphs into marked lines, list numbers and footnotes included. */
final class WriteLines {

    /** No sign of a section or paragraph is among them: with those a note cites. */
    private static final Pattern CHOSEN_SIGN = Pattern.compile("[*†‡∗]{1,4}\\s+");

    private final WordStyles styles;
    private final CountLists lists;
    private final WordNotes notes;
    private final WordComments comments;
    private final LeftOut leftOut;
    private final LabelCells lines = new LabelCells();
    private final List<Note> said = new ArrayList<>();
    private String title = "";

    WriteLines(WordPackage parts, WordStyles styles, LeftOut leftOut) {
        this.styles = styles;
        this.lists = new CountLists(new WordLists(parts.numbering(), styles), leftOut);
        this.notes = new WordNotes(parts.footnotes(), parts.endnotes());
        this.comments = new WordComments(parts.comments());
        this.leftOut = leftOut;
    }

    /** The document's paragraphs, then its notes in the order of their references. */
    List<MarkedLine> write(List<WordParagraph> paragraphs, RevisionState state) {
        paragraphs.forEach(this::paragraph);
        int ordinal = paragraphs.size();
        for (Map.Entry<String, List<XmlElement>> note : notes.referred().entrySet()) {
            Style style = new Style.Footnote(note.getKey());
            List<WordParagraph> body = ResolveRevisions.of(ReadParagraphs.of(note.getValue(), styles, leftOut), state);
            int continued = 0; // the reader joins lines of a note that stand further in than its first
            for (WordParagraph paragraph : body) {
                List<MarkedLine> read = content(paragraph, "").lines(style, continued, Place.line(++ordinal));
                lines.add(continued == 0 ? withoutSign(read) : read);
                continued = read.isEmpty() ? continued : 1;
            }
        }
        return lines.lines();
    }

    /** A note is known by its number: the sign that its writer chose for it is none of its words. */
    private static List<MarkedLine> withoutSign(List<MarkedLine> note) {
        List<MarkedLine> without = new ArrayList<>(note);
        if (!note.isEmpty()) {
            MarkedLine first = note.getFirst();
            Matcher sign = CHOSEN_SIGN.matcher(first.text());
            without.set(
                    0, sign.lookingAt() ? first.part(sign.end(), first.text().length()) : first);
        }
        return without;
    }

    /** Comments, in document order. */
    List<Note> comments() {
        return List.copyOf(said);
    }

    /** What stands in the style Title, or empty. */
    String title() {
        return title;
    }

    private void paragraph(WordParagraph p) {
        String style = styles.name(p.properties());
        if (style.matches("toc \\d|toc heading|table of (figures|authorities)")) {
            leftOut.count(Kind.CONTENTS);
            return;
        }
        Optional<CountLists.Label> label = lists.next(p.properties());
        Place place = Place.line(p.ordinal());
        remember(p, place);
        ParagraphBuilder content = content(p, label.map(CountLists.Label::text).orElse(""));
        if (style.equals("title") && title.isEmpty()) {
            title = content.text().replace('\n', ' ').strip();
        }
        int indent = label.map(l -> l.level() + 1).orElse(0);
        lines.add(
                content.lines(style(p), indent, place), p.cell().row(), p.cell().column());
    }

    private Style style(WordParagraph p) {
        return styles.headingLevel(p.properties())
                .<Style>map(Style.Heading::new)
                .orElse(MarkedLine.BODY);
    }

    private void remember(WordParagraph p, Place place) {
        for (Piece piece : p.pieces()) {
            if (piece instanceof Piece.Comment comment) {
                comments.note(comment.id(), place).ifPresent(said::add);
            }
        }
    }

    private ParagraphBuilder content(WordParagraph p, String label) {
        ParagraphBuilder builder = new ParagraphBuilder();
        builder.add(label, ofWhole(p));
        for (Piece piece : p.pieces()) {
            switch (piece) {
                case Piece.Words words -> builder.add(words.text(), all(words));
                case Piece.Break _ -> builder.breakLine();
                case Piece.Reference reference -> notes.key(reference).ifPresent(builder::refer);
                case Piece.Comment _ -> {
                    // kept as a note, not as text
                }
            }
        }
        return builder;
    }

    private static List<Marking> all(Piece.Words words) {
        return Stream.concat(words.revisions().stream(), words.look().stream()).toList();
    }

    /** A computed number came or went only with the whole of its paragraph, its end included. */
    private static List<Marking> ofWhole(WordParagraph p) {
        return p.markRevisions().stream()
                .filter(m -> p.pieces().stream()
                        .allMatch(piece -> piece.revisions().stream().anyMatch(r -> r.kind() == m.kind())))
                .toList();
    }
}
