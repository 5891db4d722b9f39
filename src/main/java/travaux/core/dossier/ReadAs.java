package travaux.core.dossier;

import travaux.core.importing.Convention;
import travaux.core.importing.ImportOptions;
import travaux.core.importing.RevisionState;

/**
 * How a kept text was read.
 *
 * @param reader the version of the reader, {@link travaux.core.importing.ReaderVersion}
 * @param mediaType what the file was taken for
 * @param state which state of tracked changes was chosen
 * @param convention how changes were marked in it where that was chosen or found, or empty
 * @param recognised whether its words were recognised in pictures of pages (OCR) and not written by a program
 * @param encoding what is to be said of how characters were found, where that was a guess; otherwise empty
 */
public record ReadAs(
        int reader, String mediaType, RevisionState state, String convention, boolean recognised, String encoding) {

    /** What is to be chosen to read it so again. */
    public ImportOptions options() {
        return new ImportOptions(state, Convention.named(convention));
    }
}
