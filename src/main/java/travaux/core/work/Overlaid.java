package travaux.core.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.KeptText;
import travaux.core.dossier.Overlay;
import travaux.core.importing.RawFile;
import travaux.core.importing.ReaderVersion;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.Reading;
import travaux.core.text.Draft;
import travaux.core.text.DraftInfo;
import travaux.core.text.Note;
import travaux.core.text.Place;
import travaux.core.text.TextState;

/**
 * A dossier with what its reader added: a kept text takes the place of what the dossier itself has of its draft. A text that
 * cannot be used leaves the draft as the dossier has it, and a note says why.
 */
final class Overlaid {

    /** Codes of notes that matter to whoever sees the text, not only to whoever asks how it was read. */
    static final Set<String> WARNINGS =
            Set.of("overlay-damaged", "kept-text-lost", "kept-text-read-again", "corrigendum");

    private final Dossier dossier;
    private final Overlay overlay;

    private Overlaid(Dossier dossier, Overlay overlay) {
        this.dossier = dossier;
        this.overlay = overlay;
    }

    static Dossier of(Dossier dossier, Overlay overlay) {
        if (overlay.texts().isEmpty() && overlay.damage().isEmpty()) {
            return dossier;
        }
        Overlaid overlaid = new Overlaid(dossier, overlay);
        return dossier.withDrafts(dossier.drafts().stream().map(overlaid::draft).toList());
    }

    private DraftEntry draft(DraftEntry entry) {
        if (overlay.damage().isPresent()) {
            return noted(entry, warning("overlay-damaged", overlay.damage().get()));
        }
        DraftEntry worded = chosen(entry).map(text -> worded(entry, text)).orElse(entry);
        for (KeptText text : overlay.texts()) {
            if (text.draft().equals(entry.id()) && text.role() == KeptText.Role.CORRIGENDUM) {
                worded = corrected(worded, text);
            }
        }
        return worded;
    }

    /** The text in the dossier's own language, or else the one kept first. */
    private Optional<KeptText> chosen(DraftEntry entry) {
        List<KeptText> kept = overlay.texts().stream()
                .filter(text -> text.draft().equals(entry.id()) && text.role() == KeptText.Role.TEXT)
                .toList();
        return kept.stream()
                .filter(text -> text.language().equals(dossier.language()))
                .findFirst()
                .or(() -> kept.stream().findFirst());
    }

    private DraftEntry worded(DraftEntry entry, KeptText text) {
        Optional<Reading> stored = overlay.reading(text);
        if (stored.isPresent()) {
            return worded(entry, text, stored.get());
        }
        Optional<RawFile> original = overlay.original(text);
        if (original.isEmpty()) {
            return noted(
                    entry,
                    warning(
                            "kept-text-lost",
                            "The text " + text.name() + " that was kept for this draft is missing or damaged; import"
                                    + " the file again."));
        }
        try {
            TextState words = dossier.fictional() ? TextState.FICTIONAL : TextState.OFFICIAL;
            Reading again =
                    ReadFile.correct(ReadFile.read(original.get(), text.readAs().options(), words), text.corrections());
            return noted(
                    worded(entry, text, again),
                    warning(
                            "kept-text-read-again",
                            "What was read of " + text.name() + " is missing or of another version; it was read again"
                                    + " from its original. “import --again” keeps it."));
        } catch (UnusableInputException e) {
            return noted(entry, warning("kept-text-lost", String.valueOf(e.getMessage())));
        }
    }

    private DraftEntry worded(DraftEntry entry, KeptText text, Reading reading) {
        DraftInfo read = reading.draft().info();
        DraftInfo info = new DraftInfo(
                entry.name(),
                read.title(),
                entry.symbol().or(read::symbol),
                entry.draft().info().date().or(read::date),
                text.language(),
                read.mediaType(),
                text.sha256());
        TextState state = dossier.fictional() ? TextState.FICTIONAL : TextState.OFFICIAL;
        DraftEntry worded = entry.worded(
                new Draft(info, reading.draft().units(), reading.footnotes()), state, notes(text, reading));
        return text.readAs().reader() == ReaderVersion.CURRENT
                ? worded
                : noted(
                        worded,
                        new Note(
                                Note.Severity.INFO,
                                "older-reader",
                                text.name() + " was read by another version of the reader. “import --again” reads it"
                                        + " with this one.",
                                Place.WHOLE));
    }

    private static List<Note> notes(KeptText text, Reading reading) {
        return Stream.concat(WayOfReading.of(text.readAs()).stream(), reading.notes().stream())
                .toList();
    }

    /** A patch is not applied to the words: that is for people. The words are flagged until a text that has them is kept. */
    private static DraftEntry corrected(DraftEntry entry, KeptText patch) {
        String symbol = patch.symbol().map(one -> " (" + one + ")").orElse("");
        String dated = patch.date().map(one -> " of " + one).orElse("");
        return noted(
                entry,
                warning(
                        "corrigendum",
                        "A corrigendum" + dated + symbol + ", " + patch.name() + ", corrects this text; the words shown"
                                + " are those before it."));
    }

    private static DraftEntry noted(DraftEntry entry, Note note) {
        List<Note> notes = new ArrayList<>(List.of(note));
        notes.addAll(entry.readingNotes());
        return entry.noted(notes);
    }

    private static Note warning(String code, String message) {
        return new Note(Note.Severity.WARNING, code, message, Place.WHOLE);
    }
}
