package travaux.core.dossier;

import java.util.List;
import travaux.core.importing.RawFile;
import travaux.core.importing.RevisionState;
import travaux.core.reading.Reading;

/**
 * What a file would become in a dossier, before it is kept.
 *
 * @param dossier id of the dossier
 * @param file the file, byte for byte
 * @param reading what was read, with the reader's corrections
 * @param guess which draft it will become, and why
 * @param language BCP 47, as told or found
 * @param state which state of tracked changes was read
 * @param corrections the reader's, as far as there are such units
 */
public record Preview(
        String dossier,
        RawFile file,
        Reading reading,
        DraftGuess guess,
        String language,
        RevisionState state,
        List<HeadingCorrection> corrections) {

    /** Copies the list. */
    public Preview {
        corrections = List.copyOf(corrections);
    }

    /** The same reading as a draft that somebody named. */
    public Preview as(String draft) {
        DraftGuess told = DraftGuess.told(draft, reading.draft().info());
        return new Preview(dossier, file, reading, told, language, state, corrections);
    }
}
