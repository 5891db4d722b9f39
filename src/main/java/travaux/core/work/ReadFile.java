package travaux.core.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import travaux.core.dossier.HeadingCorrection;
import travaux.core.importing.ImportOptions;
import travaux.core.importing.Importers;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.DraftReader;
import travaux.core.reading.Reading;
import travaux.core.reading.Source;
import travaux.core.text.Draft;
import travaux.core.text.Note;
import travaux.core.text.Place;
import travaux.core.text.TextState;
import travaux.core.text.Unit;

/** Reads the original of a text that is to be kept, and corrects its headings as its reader did. */
final class ReadFile {

    private static final Importers IMPORTERS = Importers.standard();

    private ReadFile() {}

    /**
     * Reads a file as chosen, its words being those of the negotiation itself, or fiction.
     *
     * @throws UnusableInputException if nothing that can be trusted comes out of it
     */
    static Reading read(RawFile file, ImportOptions options, TextState words) throws UnusableInputException {
        Source source = IMPORTERS.read(file, options);
        return new DraftReader().read(new Source(source.info(), source.lines(), source.notes(), words));
    }

    /** The reading with its headings corrected; a correction of a unit that is not there gets a note. */
    static Reading correct(Reading reading, List<HeadingCorrection> corrections) {
        if (corrections.isEmpty()) {
            return reading;
        }
        List<Unit> units = reading.draft().units().stream()
                .map(unit -> of(corrections, unit.id())
                        .map(correction -> correction.applyTo(unit))
                        .orElse(unit))
                .toList();
        List<Note> notes = new ArrayList<>(reading.notes());
        corrections.stream()
                .filter(correction -> reading.draft().unit(correction.unit()).isEmpty())
                .map(ReadFile::lost)
                .forEach(notes::add);
        return new Reading(new Draft(reading.draft().info(), units, reading.footnotes()), notes);
    }

    private static Optional<HeadingCorrection> of(List<HeadingCorrection> corrections, String unit) {
        return corrections.stream()
                .filter(correction -> correction.unit().equals(unit))
                .findFirst();
    }

    private static Note lost(HeadingCorrection correction) {
        return new Note(
                Note.Severity.WARNING,
                "correction-lost",
                "A heading was corrected in the unit " + correction.unit() + ", which is not there as the text is read"
                        + " now; correct it again.",
                Place.WHOLE);
    }
}
