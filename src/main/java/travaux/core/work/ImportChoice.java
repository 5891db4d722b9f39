package travaux.core.work;

import java.util.List;
import java.util.Optional;
import travaux.core.dossier.HeadingCorrection;
import travaux.core.importing.RevisionState;

/**
 * What the reader says of a file that is to be imported; whatever is empty is found in the file.
 *
 * @param draft id of the draft it is
 * @param language BCP 47
 * @param state which state of tracked changes is read
 * @param corrections of headings, by unit id
 */
public record ImportChoice(
        Optional<String> draft, Optional<String> language, RevisionState state, List<HeadingCorrection> corrections) {

    /** Everything is found in the file. */
    public static final ImportChoice NONE =
            new ImportChoice(Optional.empty(), Optional.empty(), RevisionState.MARKED, List.of());

    /** Copies the list. */
    public ImportChoice {
        corrections = List.copyOf(corrections);
    }

    /** Only the draft is known. */
    public static ImportChoice of(String draft) {
        return new ImportChoice(Optional.of(draft), Optional.empty(), RevisionState.MARKED, List.of());
    }

    /** The same with other corrections. */
    public ImportChoice correcting(List<HeadingCorrection> others) {
        return new ImportChoice(draft, language, state, others);
    }
}
