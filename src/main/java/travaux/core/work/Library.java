package travaux.core.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DossierCheck;
import travaux.core.dossier.DossierFolder;
import travaux.core.dossier.Fault;
import travaux.core.dossier.Overlay;
import travaux.core.importing.UnusableInputException;

/** The dossiers that come with the program, and folders anywhere. */
public final class Library {

    private final Shelf shelf;
    private final Path home;
    private final Texts texts = new Texts();
    private final Map<String, FutureTask<Dossier>> ahead = new ConcurrentHashMap<>();

    private Library(Shelf shelf, Path home) {
        this.shelf = shelf;
        this.home = home;
    }

    /** The dossiers that come with the program, with what the reader added to them. */
    public static Library standard() {
        return at(DataFolder.path());
    }

    /** As {@link #standard()}, with another folder for the program's own data. */
    static Library at(Path home) {
        return new Library(Shelf.bundled(), home);
    }

    /** Where what readers add lies: a folder for each dossier. It need not exist. */
    static Path overlays(Path home) {
        return home.resolve("added");
    }

    /** Where dossiers lie that came as one file. It need not exist. */
    static Path installed(Path home) {
        return home.resolve("dossiers");
    }

    /** The ids of the dossiers that come with the program and of those that came as one file, in alphabetical order. */
    public List<String> ids() {
        return Stream.concat(shelf.ids().stream(), installed().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> installed() {
        Path folder = installed(home);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.exists(entry.resolve("dossier.json")))
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .toList();
        } catch (IOException e) {
            return List.of(); // the dossiers that come with the program are there all the same
        }
    }

    /**
     * Opens a dossier with what the reader added to it. What of that cannot be used is told in notes of the drafts.
     *
     * @param idOrFolder an id of {@link #ids()}, or a folder; an id wins over a folder of the same name, which can be named
     *     {@code ./ID}
     * @throws UnusableInputException if there is none, or it cannot be used
     */
    public Dossier open(String idOrFolder) throws UnusableInputException {
        FutureTask<Dossier> begun = ahead.remove(idOrFolder);
        return begun == null ? read(idOrFolder) : Waiting.on(begun);
    }

    /**
     * Says that a dossier will be opened soon, and how to begin with it. The next to open it, and it alone, is given what was read
     * or waits for it.
     *
     * @return to be run once, on a thread of the caller's choice
     */
    public FutureTask<Dossier> ahead(String idOrFolder) {
        FutureTask<Dossier> task = new FutureTask<>(() -> read(idOrFolder));
        ahead.put(idOrFolder, task);
        return task;
    }

    private Dossier read(String idOrFolder) throws UnusableInputException {
        Dossier bare = bare(idOrFolder);
        return Overlay.isPossible(bare.id()) ? Overlaid.of(bare, Overlay.open(overlays(home), bare.id())) : bare;
    }

    /**
     * The title of a dossier, without reading the rest of it.
     *
     * @throws UnusableInputException if there is no such dossier, or it says no title
     */
    public String title(String idOrFolder) throws UnusableInputException {
        return within(idOrFolder, DossierFolder::title);
    }

    private Dossier bare(String idOrFolder) throws UnusableInputException {
        return within(idOrFolder, folder -> DossierFolder.open(folder, texts::read));
    }

    /** Does something with a dossier's folder while it is open. */
    <T> T within(String idOrFolder, Shelf.Use<T> use) throws UnusableInputException {
        return shelf.ids().contains(idOrFolder) ? shelf.with(idOrFolder, use) : use.with(folder(idOrFolder));
    }

    /**
     * The faults of a dossier; none if it is sound.
     *
     * @throws UnusableInputException if there is no such dossier
     */
    public List<Fault> check(String idOrFolder) throws UnusableInputException {
        return within(idOrFolder, folder -> DossierCheck.check(folder, texts::read));
    }

    private Path folder(String idOrFolder) throws UnusableInputException {
        if (installed().contains(idOrFolder)) {
            return installed(home).resolve(idOrFolder);
        }
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
