package travaux.core.work;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DossierCheck;
import travaux.core.dossier.DossierFolder;
import travaux.core.dossier.Fault;
import travaux.core.dossier.Overlay;
import travaux.core.importing.UnusableInputException;

/** The dossiers that come with the program, and folders anywhere. */
public final class Library {

    private final Shelf shelf;
    private final Path overlays;
    private final Texts texts = new Texts();

    private Library(Shelf shelf, Path overlays) {
        this.shelf = shelf;
        this.overlays = overlays;
    }

    /** The dossiers that come with the program, with what the reader added to them. */
    public static Library standard() {
        return with(overlays());
    }

    /** The dossiers that come with the program, with what was added to them in another folder of overlays. */
    static Library with(Path overlays) {
        return new Library(Shelf.bundled(), overlays);
    }

    /** Where what readers add lies: a folder for each dossier. It need not exist. */
    static Path overlays() {
        return DataFolder.path().resolve("added");
    }

    /** The ids of the dossiers that come with the program, in alphabetical order. */
    public List<String> ids() {
        return shelf.ids();
    }

    /**
     * Opens a dossier with what the reader added to it. What of that cannot be used is told in notes of the drafts.
     *
     * @param idOrFolder an id of {@link #ids()}, or a folder; an id wins over a folder of the same name, which can be named
     *     {@code ./ID}
     * @throws UnusableInputException if there is none, or it cannot be used
     */
    public Dossier open(String idOrFolder) throws UnusableInputException {
        Dossier bare = bare(idOrFolder);
        return Overlay.isPossible(bare.id()) ? Overlaid.of(bare, Overlay.open(overlays, bare.id())) : bare;
    }

    private Dossier bare(String idOrFolder) throws UnusableInputException {
        return shelf.ids().contains(idOrFolder)
                ? shelf.with(idOrFolder, folder -> DossierFolder.open(folder, texts::read))
                : DossierFolder.open(folder(idOrFolder), texts::read);
    }

    /**
     * The faults of a dossier; none if it is sound.
     *
     * @throws UnusableInputException if there is no such dossier
     */
    public List<Fault> check(String idOrFolder) throws UnusableInputException {
        return shelf.ids().contains(idOrFolder)
                ? shelf.with(idOrFolder, folder -> DossierCheck.check(folder, texts::read))
                : DossierCheck.check(folder(idOrFolder), texts::read);
    }

    private Path folder(String idOrFolder) throws UnusableInputException {
        try {
            Path folder = Path.of(idOrFolder);
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException e) {
            throw noSuchDossier(idOrFolder, e);
        }
        throw noSuchDossier(idOrFolder, new IllegalArgumentException(idOrFolder));
    }

    private UnusableInputException noSuchDossier(String name, Exception cause) {
        return new UnusableInputException(
                "There is no dossier “" + name + "”" + DidYouMean.sentence(name, ids()) + " The library has: "
                        + String.join(", ", ids()) + ". Or name a dossier's folder.",
                cause);
    }
}
