package travaux.core.dossier;

import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.Reading;
import travaux.core.text.TextState;

/** How a dossier has the texts in its folder read. */
@FunctionalInterface
public interface TextReader {

    /**
     * Reads a text.
     *
     * @param state what its words are
     * @throws UnusableInputException if nothing that can be trusted comes out of it
     */
    Reading read(RawFile file, TextState state) throws UnusableInputException;
}
