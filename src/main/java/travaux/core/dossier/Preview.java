package travaux.core.dossier;

import java.util.List;
import travaux.core.importing.ImportOptions;
import travaux.core.importing.RawFile;
import travaux.core.reading.Reading;

/**
 * What a file would become in a dossier, before it is kept.
 *
 * @param dossier id of the dossier
 * @param file the file, byte for byte
 * @param reading what was read, with the reader's corrections
 * @param guess which draft it will become, and why
 * @param language BCP 47, as told or found
 * @param options how it was read, as far as that was chosen
 * @param corrections the reader's, as far as there are such units
 */
public record Preview(
        String dossier,
        RawFile file,
        Reading reading,
        DraftGuess guess,
        String language,
        ImportOptions options,
        List<HeadingCorrection> corrections) {

    /** Copies the list. */
    public Preview {
        corrections = List.copyOf(corrections);
    }

    /** The same reading as a draft that somebody named. */
    public Preview as(String draft) {
        DraftGuess told = DraftGuess.told(draft, reading.draft().info());
        return new Preview(dossier, file, reading, told, language, options, corrections);
    }
}
