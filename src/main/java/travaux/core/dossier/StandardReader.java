package travaux.core.dossier;

import travaux.core.importing.Importers;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.DraftReader;
import travaux.core.reading.Reading;
import travaux.core.reading.Source;
import travaux.core.text.TextState;

/** The reader every text goes through. */
enum StandardReader implements TextReader {
    /** The only one. */
    INSTANCE;

    @Override
    public Reading read(RawFile file, TextState state) throws UnusableInputException {
        Source read = Importers.standard().read(file);
        return new DraftReader().read(new Source(read.info(), read.lines(), read.notes(), state));
    }
}
