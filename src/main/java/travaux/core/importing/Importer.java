package travaux.core.importing;

import travaux.core.reading.Source;

/** Turns the bytes of one format into marked lines. */
public interface Importer {

    /** Whether the bytes look like this importer's format. False only if certain. */
    boolean recognises(RawFile file);

    /**
     * Reads the file.
     *
     * @throws UnusableInputException if nothing that can be trusted comes out of it
     */
    Source read(RawFile file) throws UnusableInputException;

    /**
     * Reads the file as chosen; a format that leaves no choice reads it as it is.
     *
     * @throws UnusableInputException if nothing that can be trusted comes out of it
     */
    default Source read(RawFile file, ImportOptions options) throws UnusableInputException {
        return read(file);
    }
}
