package travaux.core.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import travaux.core.dossier.DossierArchive;
import travaux.core.dossier.DossierFolder;
import travaux.core.dossier.KeptText;
import travaux.core.dossier.Overlay;
import travaux.core.importing.UnusableInputException;

/** Carries a dossier with what was added to it to another computer, as one file. */
public final class Carrying {

    /**
     * What came of opening such a file.
     *
     * @param dossier id of the dossier
     * @param installed whether the dossier itself was new here
     * @param added texts that are kept now and were not before
     * @param left texts that were not taken because another is kept in their place
     */
    public record Opened(String dossier, boolean installed, List<KeptText> added, List<KeptText> left) {}

    private final Library library;
    private final Path home;

    /** With the folder of the program's own data. */
    public Carrying(Path home) {
        this.home = home;
        this.library = Library.at(home);
    }

    /**
     * Writes a dossier with what was added to it; the file is there as a whole or not at all.
     *
     * @throws UnusableInputException if there is no such dossier, or the file cannot be written
     */
    public void save(String dossier, Path target) throws UnusableInputException {
        String id = library.open(dossier).id();
        Overlay added = Overlay.open(Library.overlays(home), id);
        if (added.damage().isPresent()) {
            throw new UnusableInputException(added.damage().get());
        }
        library.within(dossier, folder -> {
            Saving.save(target, file -> {
                try (var out = Files.newOutputStream(file)) {
                    DossierArchive.write(id, folder, added, out);
                }
            });
            return id;
        });
    }

    /**
     * Opens such a file: a dossier that is not here is installed; what was added to it is kept here too, but for texts in
     * whose place another is kept. A dossier that is here stays as it is.
     *
     * @throws UnusableInputException if the file cannot be trusted; then nothing is changed
     */
    public Opened open(Path file) throws UnusableInputException {
        byte[] archive = Texts.raw(file).bytes();
        Path unpacked = home.resolve(".incoming-" + UUID.randomUUID());
        try {
            Files.createDirectories(unpacked);
            String id = DossierArchive.unpack(archive, unpacked);
            return adopt(id, unpacked);
        } catch (IOException | IllegalArgumentException e) { // the latter for names that are no characters
            throw new UnusableInputException(
                    file + " cannot be opened: it is damaged, or " + home + " cannot be written to.", e);
        } finally {
            discard(unpacked);
        }
    }

    private Opened adopt(String id, Path unpacked) throws UnusableInputException, IOException {
        check(unpacked.resolve("dossier"));
        Overlay incoming = Overlay.open(unpacked, "added");
        if (incoming.damage().isPresent()) {
            throw new UnusableInputException("The list of added texts in the file cannot be read; nothing was used.");
        }
        boolean fresh = !library.ids().contains(id);
        List<KeptText> before = Overlay.open(Library.overlays(home), id).texts();
        List<KeptText> after =
                Overlay.open(Library.overlays(home), id).adopt(incoming).texts();
        if (fresh) {
            Path shelf = Files.createDirectories(Library.installed(home));
            Files.move(unpacked.resolve("dossier"), shelf.resolve(id));
        }
        return new Opened(
                id,
                fresh,
                after.stream().filter(text -> !before.contains(text)).toList(),
                incoming.texts().stream().filter(text -> !after.contains(text)).toList());
    }

    /** The folder it was unpacked to is gone when this is read: the file is meant. */
    private static void check(Path dossier) throws UnusableInputException {
        try {
            DossierFolder.open(dossier);
        } catch (UnusableInputException e) {
            throw new UnusableInputException(
                    String.valueOf(e.getMessage()).replace("The dossier in " + dossier, "The dossier in the file"), e);
        }
    }

    private static boolean discard(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
            return true;
        } catch (IOException e) {
            return false; // what stays behind costs room and nothing else
        }
    }
}
