package travaux.core.importing.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import travaux.core.importing.Checksum;
import travaux.core.importing.ImportOptions;
import travaux.core.importing.Importer;
import travaux.core.importing.Masthead;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.Source;
import travaux.core.text.DraftInfo;
import travaux.core.text.Note;
import travaux.core.text.Place;
import travaux.core.text.TextState;

/** Reads Word documents (.docx), tracked changes in the state that the reader chose. */
public final class DocxImporter implements Importer {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Set<String> ENDINGS = Set.of("docx", "docm", "dotx", "dotm", "doc", "odt");

    @Override
    public boolean recognises(RawFile file) {
        return RefuseOthers.isZip(file) || RefuseOthers.isOle(file) || ENDINGS.contains(file.ending());
    }

    @Override
    public Source read(RawFile file) throws UnusableInputException {
        return read(file, ImportOptions.DEFAULT);
    }

    @Override
    public Source read(RawFile file, ImportOptions options) throws UnusableInputException {
        WordPackage parts = WordPackage.open(file);
        WordStyles styles = new WordStyles(parts.styles());
        LeftOut leftOut = new LeftOut();
        WriteLines writer = new WriteLines(parts, styles, leftOut);
        List<WordParagraph> paragraphs = ReadParagraphs.of(parts.body(), styles, leftOut);
        List<MarkedLine> lines =
                writer.write(ResolveRevisions.of(paragraphs, options.revisions()), options.revisions());
        if (lines.isEmpty()) {
            throw new UnusableInputException(file.name() + " holds no text, perhaps only pictures of pages."
                    + " Find a copy with text, or have the pictures read by an OCR program first.");
        }
        for (long damaged = parts.damagedHeads(); damaged > 0; damaged--) {
            leftOut.count(LeftOut.Kind.HEAD);
        }
        Masthead masthead = new WordHeads(parts, styles).masthead(lines);
        List<Note> notes = new ArrayList<>(leftOut.notes());
        masthead.sessionNote(Place.WHOLE).ifPresent(notes::add);
        notes.addAll(writer.comments());
        List<MarkedLine> text = lines.subList(masthead.lines(), lines.size());
        return new Source(info(file, writer.title(), masthead), text, notes, TextState.FILE);
    }

    private static DraftInfo info(RawFile file, String title, Masthead masthead) {
        return new DraftInfo(
                file.name(),
                title,
                masthead.symbol(),
                masthead.date(),
                "und",
                MEDIA_TYPE,
                Checksum.sha256(file.bytes()));
    }
}
