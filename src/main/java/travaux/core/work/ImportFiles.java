package travaux.core.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.ImportOutcome;
import travaux.core.dossier.KeptText;
import travaux.core.dossier.Preview;
import travaux.core.importing.UnusableInputException;

/** Imports files, and folders of files, into one dossier; one that cannot be used does not stop the others. */
public final class ImportFiles {

    /** More files than any dossier has documents: a folder was named by mistake. */
    private static final int MOST = 1000;

    private final Keeping keeping;
    private final Dossier dossier;
    private final ImportChoice choice;
    private final Set<String> taken = new HashSet<>();

    /** With what is known of every one of the files. */
    public ImportFiles(Keeping keeping, Dossier dossier, ImportChoice choice) {
        this.keeping = keeping;
        this.dossier = dossier;
        this.choice = choice;
    }

    /**
     * The files that are meant: each file, and of each folder the files in it, by name, hidden ones left out.
     *
     * @throws UnusableInputException if a folder cannot be listed or holds too many files
     */
    public static List<Path> listed(List<Path> named) throws UnusableInputException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            files.addAll(Files.isDirectory(path) ? within(path) : List.of(path));
        }
        return List.copyOf(files);
    }

    /** Tells what each file would become; keeps nothing. */
    public ImportOutcome preview(Path file) {
        try {
            Preview preview = read(file);
            return new ImportOutcome(file.toString(), Optional.of(preview), Optional.empty(), Optional.empty());
        } catch (UnusableInputException e) {
            return refused(file, Optional.empty(), e);
        }
    }

    /**
     * Reads and keeps a file. A second file for the same draft and language in one import is refused, not put in the place of
     * the first.
     *
     * @param anyway whether to keep what is not to be trusted
     */
    public ImportOutcome keep(Path file, boolean anyway) {
        Optional<Preview> preview = Optional.empty();
        try {
            preview = Optional.of(read(file));
            KeptText kept = keep(preview.get(), anyway);
            return new ImportOutcome(file.toString(), preview, Optional.of(kept), Optional.empty());
        } catch (UnusableInputException e) {
            return refused(file, preview, e);
        }
    }

    /**
     * Keeps what a preview of one of the files showed, unless another of them already is that draft in that language.
     *
     * @param anyway whether to keep what is not to be trusted
     * @throws UnusableInputException if it cannot be kept, or another file came first
     */
    public KeptText keep(Preview preview, boolean anyway) throws UnusableInputException {
        String place = preview.guess().draft().orElse("") + " " + preview.language();
        boolean text = preview.guess().role() == KeptText.Role.TEXT;
        if (text && taken.contains(place)) {
            throw new UnusableInputException("Another of these files is already kept as the text of "
                    + preview.guess().draft().orElse("") + " in that language; import "
                    + preview.file().name()
                    + " by itself and name its draft or language.");
        }
        KeptText kept = keeping.keep(preview, anyway);
        if (text) {
            taken.add(place);
        }
        return kept;
    }

    private Preview read(Path file) throws UnusableInputException {
        return keeping.preview(Texts.raw(file), dossier, choice);
    }

    private static ImportOutcome refused(Path file, Optional<Preview> preview, UnusableInputException e) {
        return new ImportOutcome(
                file.toString(), preview, Optional.empty(), Optional.of(String.valueOf(e.getMessage())));
    }

    private static List<Path> within(Path folder) throws UnusableInputException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .limit(MOST + 1L)
                    .toList();
            if (files.size() > MOST || files.isEmpty()) {
                throw new UnusableInputException("The folder " + folder + " holds "
                        + (files.isEmpty() ? "no files" : "more than " + MOST + " files")
                        + "; name the folder that holds the documents.");
            }
            return files;
        } catch (IOException e) {
            throw new UnusableInputException(
                    "The folder " + folder + " cannot be listed. See that you may read it.", e);
        }
    }
}
