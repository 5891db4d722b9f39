package travaux.core.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import travaux.core.importing.UnusableInputException;

/**
 * All the reader's corrections, in one file. A pair of texts is found whichever of the two is called the old one. The file is
 * kept as a tree, so that keys of a later version survive.
 */
public final class CorrectionFile {

    private static final String NAME = "corrections.json";

    private final Path folder;
    private final JsonFile file;

    private CorrectionFile(Path folder, JsonFile file) {
        this.folder = folder;
        this.file = file;
    }

    /**
     * Reads the file of a folder; neither needs to exist.
     *
     * @throws UnusableInputException if there is one that cannot be understood; it is left as it is
     */
    public static CorrectionFile open(Path folder) throws UnusableInputException {
        Faults faults = new Faults();
        JsonFile file = JsonFile.read(folder, NAME, faults)
                .orElseGet(() -> new JsonFile(NAME, new byte[0], CorrectionTree.empty()));
        Optional<String> fault = faults.all().stream()
                .findFirst()
                .map(told -> told.place().isEmpty() ? told.message() : told.place() + ": " + told.message())
                .or(() -> CorrectionTree.fault(file.root()));
        if (fault.isPresent()) {
            throw new UnusableInputException("Your corrections in " + folder.resolve(NAME) + " cannot be used. "
                    + fault.get() + " Mend the file, or move it away to go on without them.");
        }
        return new CorrectionFile(folder, file);
    }

    /** A step on the file; false where there is nothing to do. */
    public interface Step {
        boolean take(CorrectionFile file);
    }

    /**
     * Reads the file of a folder, takes a step on it and saves it, while no other program can: what others said before is kept.
     *
     * @return whether there was anything to do
     * @throws UnusableInputException if the file cannot be understood or written; it is then as it was
     */
    public static boolean change(Path folder, Step step) throws UnusableInputException {
        synchronized (CorrectionFile.class) {
            try (Turn _ = Turn.at(folder, NAME)) {
                CorrectionFile file = open(folder);
                boolean done = step.take(file);
                if (done) {
                    file.save();
                }
                return done;
            } catch (IOException e) {
                throw unwritable(folder, e);
            }
        }
    }

    /** The corrections of two texts, by their keys. */
    public Corrections between(String old, String now) {
        return tree(old, now).corrections();
    }

    /** Says something; what was taken back before can no longer be said again. */
    public void add(String old, String now, Correction correction) {
        tree(old, now).add(correction);
    }

    /** Takes the last correction back; false where there is none. */
    public boolean undo(String old, String now) {
        return tree(old, now).move("made", "undone");
    }

    /** Says again what was taken back last; false where there is nothing. */
    public boolean redo(String old, String now) {
        return tree(old, now).move("undone", "made");
    }

    /** Drops every correction of two texts for good; false where there was none. */
    public boolean forget(String old, String now) {
        return tree(old, now).forget();
    }

    /**
     * Writes the file whole or not at all.
     *
     * @throws UnusableInputException if it cannot be written; it is then as it was
     */
    public void save() throws UnusableInputException {
        try {
            Files.createDirectories(folder);
            file.write(folder);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static UnusableInputException unwritable(Path folder, IOException why) {
        return new UnusableInputException(
                "Your corrections cannot be kept: " + folder.resolve(NAME)
                        + " cannot be written. Check that the folder may be written to and has room.",
                why);
    }

    private CorrectionTree tree(String old, String now) {
        return new CorrectionTree(file.root(), old, now);
    }
}
