package travaux.core.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;

/** A text in a dossier's folder. */
final class TextFile {

    private TextFile() {}

    /** Reads its bytes; it must lie inside the folder. */
    static RawFile read(Path folder, String path) throws UnusableInputException {
        Path file = inside(folder, path);
        if (!Files.isRegularFile(file)) {
            throw new UnusableInputException(
                    "The text " + path + " is missing. Put the file there, or correct the path.");
        }
        try {
            return new RawFile(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnusableInputException("The text " + path + " cannot be opened. See that you may read it.", e);
        }
    }

    private static Path inside(Path folder, String path) throws UnusableInputException {
        try {
            Path base = folder.toAbsolutePath().normalize();
            Path file = base.resolve(path).normalize();
            if (file.startsWith(base)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new UnusableInputException("“" + path + "” is no path. Write it like texts/zero.md.", e);
        }
        throw new UnusableInputException("The text " + path
                + " lies outside the dossier. Put it into the folder texts and write its path from there.");
    }
}
