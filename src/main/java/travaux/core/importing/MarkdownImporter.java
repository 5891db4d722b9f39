package travaux.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.Source;
import travaux.core.text.DraftInfo;
import travaux.core.text.Note;
import travaux.core.text.Place;
import travaux.core.text.TextState;

/**
 * Reads Markdown as it is written for treaties: headings, emphasis, footnotes, nested lists whose numbers are text. Square
 * brackets that are no link stay what they are.
 */
final class MarkdownImporter implements Importer {

    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} +\\S");
    private static final Pattern FOOTNOTE = Pattern.compile("(?m)^ {0,3}\\[\\^[^\\]\\s]+\\]:");
    private static final Pattern BOLD = Pattern.compile("\\*\\*[^*\\s][^*\\n]*\\*\\*");
    private static final int LOOK = 200_000;

    @Override
    public boolean recognises(RawFile file) {
        if (file.ending().equals("md") || file.ending().equals("markdown")) {
            return true;
        }
        String head = Lines.head(file, LOOK);
        return HEADING.matcher(head).find()
                || FOOTNOTE.matcher(head).find()
                || BOLD.matcher(head).find();
    }

    @Override
    public Source read(RawFile file) throws UnusableInputException {
        TextDecoder.Decoded decoded = TextDecoder.decode(file);
        List<String> lines = Lines.of(decoded.text());
        FrontMatter front = FrontMatter.of(lines);
        MarkdownBlocks blocks = MarkdownBlocks.of(lines, front.end());
        List<Note> notes = new ArrayList<>(decoded.notes());
        List<MarkedLine> marked = new ArrayList<>();
        for (MarkdownBlocks.Block block : blocks.blocks()) {
            MarkdownInline inline = MarkdownInline.of(block.text(), blocks.linkKeys());
            Place place = Place.line(block.line());
            if (inline.hadStrayStar()) {
                notes.add(new Note(
                        Note.Severity.INFO,
                        "unclosed-emphasis",
                        "Emphasis is opened and never closed (line " + block.line() + "); its sign was left out.",
                        place));
            }
            if (!inline.text().isBlank()) {
                marked.add(new MarkedLine(inline.text(), inline.marks(), block.style(), block.indent(), place)
                        .part(0, inline.text().length()));
            }
        }
        return new Source(info(file, front), marked, notes, TextState.FILE);
    }

    private static DraftInfo info(RawFile file, FrontMatter front) {
        Optional<String> date = front.first("date")
                .filter(value -> value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?.*"))
                .map(value -> value.replaceFirst("^(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?).*$", "$1"));
        return new DraftInfo(
                file.name(),
                front.first("title").orElse(""),
                front.first("symbol"),
                date,
                front.first("language", "lang").orElse("und"),
                "text/markdown",
                Lines.sha256(file.bytes()));
    }
}
