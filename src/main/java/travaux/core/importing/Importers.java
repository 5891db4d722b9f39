package travaux.core.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import travaux.core.importing.akn.AknImporter;
import travaux.core.importing.docx.DocxImporter;
import travaux.core.importing.html.HtmlImporter;
import travaux.core.importing.pdf.PdfImporter;
import travaux.core.reading.Source;

/** The importers there are, in the order they are asked. */
public final class Importers {

    /** Forty megabytes of text are some twenty times the longest treaty record; more is refused before it is read. */
    static final long LARGEST = 40L << 20;

    private final List<Importer> importers;

    private Importers(List<Importer> importers) {
        this.importers = List.copyOf(importers);
    }

    /** Every format that is read. */
    public static Importers standard() {
        return new Importers(List.of(
                new PdfImporter(),
                new DocxImporter(),
                new AknImporter(),
                new HtmlImporter(),
                new MarkdownImporter(),
                new PlainTextImporter()));
    }

    /**
     * Reads a file from disk.
     *
     * @throws UnusableInputException if it is missing, no file, unreadable, empty, too large, or of no format that is read
     */
    public Source read(Path path) throws UnusableInputException {
        return read(path, ImportOptions.DEFAULT);
    }

    /**
     * Reads a file from disk as chosen.
     *
     * @throws UnusableInputException if it is missing, no file, unreadable, empty, too large, or of no format that is read
     */
    public Source read(Path path, ImportOptions options) throws UnusableInputException {
        String name = path.getFileName() == null
                ? path.toString()
                : path.getFileName().toString();
        if (!Files.exists(path)) {
            throw new UnusableInputException(
                    "There is no file " + path + "; check the spelling and the folder, then try again.");
        }
        if (Files.isDirectory(path)) {
            throw new UnusableInputException(path + " is a folder; choose one of the files in it.");
        }
        try {
            long size = Files.size(path);
            if (size > LARGEST) {
                throw tooLarge(name, size);
            }
            return read(new RawFile(name, Files.readAllBytes(path)), options);
        } catch (IOException e) {
            throw new UnusableInputException(
                    path + " cannot be read; make sure that you may open it and that no other program holds it.", e);
        }
    }

    /**
     * Reads a file's bytes, or pasted text under a name of the caller's choosing.
     *
     * @throws UnusableInputException if nothing that can be trusted comes out of it
     */
    public Source read(RawFile file) throws UnusableInputException {
        return read(file, ImportOptions.DEFAULT);
    }

    /**
     * Reads a file's bytes, or pasted text under a name of the caller's choosing, as chosen.
     *
     * @throws UnusableInputException if nothing that can be trusted comes out of it
     */
    public Source read(RawFile file, ImportOptions options) throws UnusableInputException {
        if (file.bytes().length == 0) {
            throw new UnusableInputException(file.name() + " is empty; choose a file that holds the text.");
        }
        if (file.bytes().length > LARGEST) {
            throw tooLarge(file.name(), file.bytes().length);
        }
        OtherFormat.refuse(file);
        for (Importer importer : importers) {
            if (importer.recognises(file)) {
                return ApplyConvention.of(CleanLines.of(importer.read(file, options)), options);
            }
        }
        throw new UnusableInputException(file.name() + " is of no format that is read; " + OtherFormat.READ_NOW);
    }

    private static UnusableInputException tooLarge(String name, long size) {
        return new UnusableInputException(name + " is " + (size >> 20) + " MB and at most " + (LARGEST >> 20)
                + " MB are read; cut out the part that holds the treaty and open that.");
    }
}
