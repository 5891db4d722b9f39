package travaux.core.work;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import travaux.core.importing.UnusableInputException;

/** Writes files so that they are there as a whole or not at all. */
public final class Saving {

    /** What fills a file. */
    public interface Content {
        /** Writes to a file that exists and is empty. */
        void write(Path file) throws IOException, UnusableInputException;
    }

    private Saving() {}

    /** Writes bytes; see {@link #save(Path, Content)}. */
    public static void save(Path target, byte[] bytes) throws UnusableInputException {
        save(target, file -> Files.write(file, bytes));
    }

    /**
     * Writes to a temporary file beside the target, forces it to the disk and moves it there.
     *
     * @throws UnusableInputException if it cannot be written; the target is then as it was
     */
    public static void save(Path target, Content content) throws UnusableInputException {
        Path folder = target.toAbsolutePath().getParent();
        if (Files.isDirectory(target) || folder == null) {
            throw new UnusableInputException(target + " is a folder. Name a file to write to.");
        }
        if (!Files.isDirectory(folder)) {
            throw new UnusableInputException(target + " cannot be written: there is no folder " + folder
                    + ". Make it first, or choose another.");
        }
        try {
            replace(target.toAbsolutePath(), folder, content);
        } catch (IOException e) {
            throw new UnusableInputException(
                    target + " cannot be written. Check that the folder may be written to and has room.", e);
        }
    }

    private static void replace(Path target, Path folder, Content content) throws IOException, UnusableInputException {
        // not a temporary file of the platform's, which nobody else might read after it was moved
        Path temporary = Files.createFile(folder.resolve(".travaux-" + UUID.randomUUID() + ".part"));
        try {
            content.write(temporary);
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
