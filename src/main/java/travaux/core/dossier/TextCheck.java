package travaux.core.dossier;

import java.util.HashMap;
import java.util.Map;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.Reading;
import travaux.core.text.Draft;
import travaux.core.text.Note;
import travaux.core.text.TextState;

/** Whether the texts of a dossier are there and can be read. */
final class TextCheck {

    private final DossierFiles files;
    private final TextReader reader;
    private final Faults faults;
    private final Map<String, Draft> texts = new HashMap<>();

    TextCheck(DossierFiles files, TextReader reader, Faults faults) {
        this.files = files;
        this.reader = reader;
        this.faults = faults;
    }

    /** The texts that could be read, by draft id. */
    Map<String, Draft> check() {
        files.entries(DossierFiles.DRAFTS, "drafts").stream()
                .filter(draft -> !draft.text("text").isBlank())
                .forEach(this::check);
        return texts;
    }

    private void check(Fields draft) {
        try {
            Reading reading = reader.read(TextFile.read(files.folder(), draft.text("text")), TextState.FILE);
            reading.notes().stream()
                    .filter(note -> note.severity() == Note.Severity.ERROR)
                    .forEach(note -> doubt(draft, note));
            texts.put(draft.text("id"), reading.draft());
            if (reading.draft().units().isEmpty()) {
                faults.error(
                        draft.spot().in("text"),
                        "The text " + draft.text("text") + " is empty.",
                        "Write the text into it, or take \"text\" out until you have it.");
            }
        } catch (UnusableInputException e) {
            faults.error(
                    draft.spot().in("text"),
                    "The text of the draft “" + draft.text("id") + "” cannot be used: " + e.getMessage(),
                    "Mend the file or its path, or take \"text\" out until you have it.");
        }
    }

    private void doubt(Fields draft, Note note) {
        String line =
                note.place().line().isPresent() ? "line " + note.place().line().getAsInt() : "";
        faults.error(
                new Spot(draft.text("text"), line),
                "The text cannot be trusted: " + note.message(),
                "Compare it with the original there, and correct the file.");
    }
}
