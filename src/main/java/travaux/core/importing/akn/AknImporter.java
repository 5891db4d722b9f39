package travaux.core.importing.akn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import travaux.core.importing.ImportOptions;
import travaux.core.importing.Importer;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.importing.xml.ReadXml;
import travaux.core.importing.xml.XmlElement;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.Source;
import travaux.core.text.Note;
import travaux.core.text.Note.Severity;
import travaux.core.text.Place;
import travaux.core.text.TextState;

/** Reads Akoma Ntoso. */
public final class AknImporter implements Importer {

    private static final int HEAD = 8192;
    private static final Pattern ROOT =
            Pattern.compile("(?i)<([\\w.-]+:)?akomaNtoso[\\s>]|akomantoso\\.org|/legaldocml/");
    private static final Set<String> DOCUMENTS = Set.of(
            "act",
            "bill",
            "doc",
            "statement",
            "amendment",
            "amendmentList",
            "officialGazette",
            "documentCollection",
            "debate",
            "debateReport",
            "judgment",
            "portion");

    @Override
    public boolean recognises(RawFile file) {
        return ROOT.matcher(head(file)).find();
    }

    /** The first characters, byte by byte, zeros of UTF-16 left out: enough to see an ASCII name. */
    private static String head(RawFile file) {
        int length = Math.min(HEAD, file.bytes().length);
        return new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    @Override
    public Source read(RawFile file) throws UnusableInputException {
        return read(file, ImportOptions.DEFAULT);
    }

    @Override
    public Source read(RawFile file, ImportOptions options) throws UnusableInputException {
        XmlElement root = ReadXml.read(file.name(), file.bytes());
        XmlElement document = document(file, root);
        AknNotes notes = new AknNotes(document);
        AknMetadata metadata = new AknMetadata(document, notes);
        AknLines lines = new AknLines(options.revisions());
        WalkContent content = new WalkContent(lines, new PointInTime(document, metadata.expressionDate()), notes);
        WalkDocument walk = new WalkDocument(lines, content, notes);
        walk.document(document, 1);
        if (!DOCUMENTS.contains(root.name())) {
            walk.annexes(root, 1);
        }
        List<MarkedLine> all = lines.all();
        if (all.stream().allMatch(line -> line.text().isBlank())) {
            throw new UnusableInputException(file.name() + " is Akoma Ntoso without text, perhaps only metadata."
                    + " Look for the full text of the document at its source.");
        }
        return new Source(metadata.info(file), all, notes(metadata, content), TextState.FILE);
    }

    private static XmlElement document(RawFile file, XmlElement root) throws UnusableInputException {
        return root.descendants()
                .limit(200)
                .filter(e -> DOCUMENTS.contains(e.name()))
                .findFirst()
                .orElseThrow(() -> new UnusableInputException(file.name()
                        + " is XML, but no act, bill or other document of Akoma Ntoso is in it."
                        + " Open the document's own file."));
    }

    private static List<Note> notes(AknMetadata metadata, WalkContent content) {
        List<Note> notes = new ArrayList<>();
        Optional<String> day = metadata.expressionDate();
        if (content.leftOut() > 0 && day.isPresent()) {
            String message = "Stretches not in force on " + day.get() + " left out: " + content.leftOut() + ".";
            notes.add(new Note(Severity.INFO, "point-in-time", message, Place.WHOLE));
        }
        return notes;
    }
}
