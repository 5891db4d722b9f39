package travaux.core.importing.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import travaux.core.importing.Masthead;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.Source;
import travaux.core.text.DraftInfo;
import travaux.core.text.MarkKind;
import travaux.core.text.Note;
import travaux.core.text.Place;
import travaux.core.text.TextState;

/** Takes the pages of a document through the stages: furniture, margins, footnotes, columns, paragraphs, marked lines. */
final class PdfText {

    /** One level of indent in points: a little under half an inch, what word processors use. */
    private static final float INDENT_STEP = 28;

    private static final int DEEPEST_INDENT = 8;

    private final RawFile file;
    private final List<PageRows> scanned;
    private final BodyType body;
    private final Footnotes footnotes = new Footnotes();
    private final List<Note> notes = new ArrayList<>();

    PdfText(RawFile file, List<PageRows> scanned) {
        this.file = file;
        this.scanned = scanned;
        this.body = BodyType.of(scanned);
    }

    Source source(PageTrust trust) throws UnusableInputException {
        notes.addAll(trust.judge(file, scanned));
        RunningHeads.Split split = RunningHeads.split(scanned);
        Masthead masthead = masthead(split);
        List<PageRows> pages = new ArrayList<>();
        for (PageRows page : split.pages()) {
            pages.add(bare(page, masthead));
        }
        footnotes.number();
        List<Line> lines = lines(pages);
        List<MarkedLine> marked = marked(lines);
        noteStrikes(marked);
        return new Source(info(masthead, marked), marked, notes, TextState.FILE);
    }

    private Masthead masthead(RunningHeads.Split split) {
        List<Row> first =
                split.pages().isEmpty() ? List.of() : scanned.getFirst().rows();
        List<String> furniture = split.furniture().stream().map(Row::text).toList();
        Masthead masthead = PageHead.masthead(first, body).orSymbolOf(furniture);
        masthead.sessionNote(place(1)).ifPresent(notes::add);
        return masthead;
    }

    private PageRows bare(PageRows page, Masthead masthead) {
        PageRows text = page.number() == 1 ? PageHead.without(masthead, page, scanned.getFirst()) : page;
        PageRows unnumbered = MarginNumbers.leaveOut(text);
        PageRows told = ContentsTable.leaveOut(unnumbered);
        if (told.rows().size() < unnumbered.rows().size()) {
            note("contents-left-out", "A table of contents was left out.", page.number());
        }
        return footnotes.setApart(told, body);
    }

    private List<Line> lines(List<PageRows> pages) {
        boolean rightToLeft = pages.stream()
                        .flatMap(page -> page.rows().stream())
                        .filter(row -> RightToLeft.isRightToLeft(row.glyphs()))
                        .count()
                > pages.stream().mapToLong(page -> page.rows().size()).sum() / 2;
        return Columns.lines(pages, body, rightToLeft);
    }

    private List<MarkedLine> marked(List<Line> lines) {
        List<Paragraph> paragraphs = Paragraphs.of(lines, body);
        HeadingStyle headings = HeadingStyle.of(paragraphs, body);
        LineJoiner joiner = new LineJoiner(Hyphenation.of(lines), footnotes);
        List<MarkedLine> marked = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            InkedText text = joiner.join(paragraph.lines());
            String plain = text.text().toString();
            if (!plain.isBlank()) {
                MarkedLine.Style style = headings.of(paragraph, plain);
                marked.add(new MarkedLine(plain, text.marks(), style, indent(paragraph), place(paragraph.page())));
            }
        }
        footnotes.notes().forEach(note -> marked.add(footnote(note, joiner)));
        return marked;
    }

    private MarkedLine footnote(Footnotes.Note note, LineJoiner joiner) {
        List<List<Glyph>> lines = new ArrayList<>();
        for (Row row : note.rows()) {
            int start = lines.isEmpty() ? FootnoteZone.markerLength(row) : 0;
            List<Glyph> glyphs = row.glyphs();
            lines.add(glyphs.subList(Math.min(start, glyphs.size()), glyphs.size()));
        }
        InkedText text = joiner.joinPlain(lines);
        MarkedLine.Style style = new MarkedLine.Style.Footnote(footnotes.key(note));
        return new MarkedLine(text.text().toString(), text.marks(), style, 0, place(note.page()));
    }

    private static int indent(Paragraph paragraph) {
        Line first = paragraph.first();
        int level = first.isCentred() ? 0 : Math.round((first.left() - first.columnLeft()) / INDENT_STEP);
        return Math.clamp(level, 0, DEEPEST_INDENT);
    }

    private void noteStrikes(List<MarkedLine> marked) {
        long struck = marked.stream()
                .flatMap(line -> line.marks().stream())
                .filter(mark -> mark.kind() == MarkKind.STRUCK)
                .count();
        if (struck > 0) {
            notes.add(new Note(
                    Note.Severity.INFO,
                    "struck-text",
                    "%d passages are struck through by drawn lines; they stay in the text and are marked."
                            .formatted(struck),
                    Place.WHOLE));
        }
    }

    private DraftInfo info(Masthead masthead, List<MarkedLine> marked) {
        String text = marked.stream().map(MarkedLine::text).limit(2_000).collect(Collectors.joining("\n"));
        String title = marked.stream()
                .limit(12)
                .filter(line -> line.style() instanceof MarkedLine.Style.Heading)
                .map(MarkedLine::text)
                .filter(heading -> !Labels.startsWithName(heading))
                .findFirst()
                .orElse("");
        return new DraftInfo(
                file.name(),
                title,
                masthead.symbol(),
                masthead.date(),
                Plausibility.language(text),
                "application/pdf",
                sha256());
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void note(String code, String message, int page) {
        notes.add(new Note(Note.Severity.INFO, code, message, place(page)));
    }

    private static Place place(int page) {
        return new Place(OptionalInt.of(page), OptionalInt.empty(), "");
    }
}
