package travaux.core.work;

import java.util.List;
import java.util.Optional;
import travaux.core.dossier.HeadingCorrection;
import travaux.core.importing.ImportOptions;

/**
 * What the reader says of a file that is to be imported; whatever is empty is found in the file.
 *
 * @param draft id of the draft it is
 * @param language BCP 47
 * @param options how it is read
 * @param corrections of headings, by unit id
 */
public record ImportChoice(
        Optional<String> draft, Optional<String> language, ImportOptions options, List<HeadingCorrection> corrections) {

    /** Everything is found in the file. */
    public static final ImportChoice NONE =
            new ImportChoice(Optional.empty(), Optional.empty(), ImportOptions.DEFAULT, List.of());

    /** Copies the list. */
    public ImportChoice {
        corrections = List.copyOf(corrections);
    }

    /** Only the draft is known. */
    public static ImportChoice of(String draft) {
        return new ImportChoice(Optional.of(draft), Optional.empty(), ImportOptions.DEFAULT, List.of());
    }

    /** The same with other corrections. */
    public ImportChoice correcting(List<HeadingCorrection> others) {
        return new ImportChoice(draft, language, options, others);
    }
}
