package travaux.core.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import travaux.core.importing.ImportOptions;
import travaux.core.importing.Importers;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.DraftReader;
import travaux.core.reading.Reading;
import travaux.core.reading.Source;
import travaux.core.text.TextState;

/** Opens texts of the reader's own: files and what was pasted. */
public final class Texts {

    /** Larger files are no drafts; reading them would only fill the memory. */
    private static final long LARGEST = 200L * 1024 * 1024;

    private final Importers importers = Importers.standard();
    private final ImportOptions options;

    /** Reads tracked changes as marked, and finds the convention. */
    public Texts() {
        this(ImportOptions.DEFAULT);
    }

    /** Reads as the reader chose. */
    public Texts(ImportOptions options) {
        this.options = options;
    }

    /**
     * Opens a file in any format that can be read.
     *
     * @throws UnusableInputException if there is no such file or nothing that can be trusted comes out of it
     */
    public Reading open(Path file) throws UnusableInputException {
        return read(raw(file), TextState.FILE);
    }

    /**
     * A file's name and bytes, not yet read as a text.
     *
     * @throws UnusableInputException if there is no such file, it is too large for a text or cannot be opened
     */
    public static RawFile raw(Path file) throws UnusableInputException {
        return new RawFile(nameOf(file), bytes(file));
    }

    /**
     * Reads text that was pasted, as a file of plain text would be.
     *
     * @param name what to call it
     * @throws UnusableInputException if there are no words in it
     */
    public Reading pasted(String name, String text) throws UnusableInputException {
        return read(new RawFile(name, text.getBytes(StandardCharsets.UTF_8)), TextState.FILE);
    }

    /** Reads a file whose words are known to be official, fictional or the reader's own. */
    Reading read(RawFile file, TextState state) throws UnusableInputException {
        Source source = importers.read(file, options);
        return new DraftReader().read(new Source(source.info(), source.lines(), source.notes(), state));
    }

    private static byte[] bytes(Path file) throws UnusableInputException {
        if (!Files.exists(file)) {
            throw new UnusableInputException("There is no file " + file + ". Check the name and the folder.");
        }
        if (Files.isDirectory(file)) {
            throw new UnusableInputException(file + " is a folder, not a text. Name a file in it, or write " + file
                    + ":DRAFT if it is a dossier.");
        }
        try {
            return bounded(file);
        } catch (IOException e) {
            throw new UnusableInputException(
                    file + " cannot be read. Check that you may open it and that no other program holds it.", e);
        }
    }

    private static byte[] bounded(Path file) throws IOException, UnusableInputException {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new UnusableInputException(file + " is larger than " + LARGEST / 1024 / 1024
                    + " megabytes, too large for a draft. Save the text alone, without pictures, and open that.");
        }
        return Files.readAllBytes(file);
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
