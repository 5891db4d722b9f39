package travaux.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.KeptText;
import travaux.core.dossier.Preview;
import travaux.core.importing.UnusableInputException;
import travaux.core.work.ImportChoice;
import travaux.core.work.ImportFiles;
import travaux.core.work.Keeping;
import travaux.ui.support.Background;
import travaux.ui.support.Failure;
import travaux.ui.support.Messages;

/** Several files on their way into a dossier: each is read, one after the other, and those that are sure can be kept together. */
public final class FolderModel {

    /** All of them lie in memory until they are kept; a negotiation has tens of documents, not hundreds. */
    private static final int MOST = 100;

    private final Dossier dossier;
    private final Background background;
    private final ImportFiles files;
    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final IntegerProperty read = new SimpleIntegerProperty(0);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private Optional<String> lastKept = Optional.empty();
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** How far a file has come. */
    public enum Stage {
        /** It is not read yet. */
        WAITING,
        /** Read, and sure enough to be kept as it is. */
        SURE,
        /** Read, but somebody has to look at it. */
        DOUBTFUL,
        /** It cannot be used. */
        REFUSED,
        /** It is kept. */
        KEPT
    }

    /**
     * A file.
     *
     * @param preview what was read
     * @param words why it stands where it stands, a sentence
     */
    public record Item(Path path, Stage stage, Optional<Preview> preview, String words) {

        Item at(Stage next, String why) {
            return new Item(path, next, preview, why);
        }
    }

    /** With the dossier they are to go into. Nothing is read before {@link #begin}. */
    public FolderModel(Dossier dossier, Keeping keeping, Background background) {
        this.dossier = dossier;
        this.background = background;
        this.files = new ImportFiles(keeping, dossier, ImportChoice.NONE);
    }

    /** Lists files and those in folders, and reads them one after the other. */
    public void begin(List<Path> named) {
        background.run(() -> ImportFiles.listed(named), this::listed, this::failed);
    }

    /** The files, in the order of their names. */
    public ObservableList<Item> items() {
        return items;
    }

    /** How many of them were read. */
    public ReadOnlyIntegerProperty read() {
        return read;
    }

    /** Why they cannot be listed, as a sentence; empty if nothing stands against it. */
    public ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Stops reading; what was read stays. */
    public void stop() {
        stopped.set(true);
    }

    /** The dossier they go into. */
    Dossier dossier() {
        return dossier;
    }

    /** How many could be kept as they are. */
    long sure() {
        return items.stream().filter(item -> item.stage() == Stage.SURE).count();
    }

    /** The draft of the text that was kept last; empty while none is. */
    public Optional<String> lastKept() {
        return lastKept;
    }

    /** Keeps all that are sure. */
    void keep() {
        List<Item> sure =
                items.stream().filter(item -> item.stage() == Stage.SURE).toList();
        background.run(
                () -> sure.stream().map(this::keep).toList(),
                tried -> tried.forEach(item -> {
                    replace(item);
                    if (item.stage() == Stage.KEPT) {
                        lastKept = item.preview()
                                .flatMap(preview -> preview.guess().draft());
                    }
                }),
                this::failed);
    }

    /** Notes that a file was looked at by itself and kept as a draft. */
    public void kept(Item item, String draft) {
        replace(item.at(Stage.KEPT, Messages.text("folder.kept")));
        lastKept = Optional.of(draft);
    }

    private void listed(List<Path> found) {
        if (found.size() > MOST) {
            refusal.set(Messages.text("folder.many", found.size(), MOST));
            return;
        }
        found.forEach(path -> items.add(new Item(path, Stage.WAITING, Optional.empty(), "")));
        background.run(
                () -> {
                    found.forEach(this::read);
                    return true;
                },
                all -> {},
                this::failed);
    }

    private void read(Path path) {
        if (stopped.get()) {
            throw new CancellationException();
        }
        Item made = item(path);
        background.tell(() -> {
            replace(made);
            read.set(read.get() + 1);
        });
    }

    private Item item(Path path) {
        var outcome = files.preview(path);
        Optional<Preview> preview = outcome.preview();
        if (preview.isEmpty()) {
            return new Item(path, Stage.REFUSED, preview, outcome.refusal().orElse(""));
        }
        boolean sure = preview.get().guess().draft().isPresent()
                && !preview.get().reading().isDoubtful();
        String words = preview.get().reading().isDoubtful()
                ? Messages.text("import.doubtful")
                : preview.get().guess().reason();
        return new Item(path, sure ? Stage.SURE : Stage.DOUBTFUL, preview, words);
    }

    private Item keep(Item item) {
        try {
            KeptText kept = files.keep(item.preview().orElseThrow(), false);
            return item.at(Stage.KEPT, Messages.text("folder.keptAs", kept.draft(), kept.language()));
        } catch (UnusableInputException e) {
            return item.at(Stage.DOUBTFUL, String.valueOf(e.getMessage()));
        }
    }

    private void replace(Item made) {
        items.replaceAll(item -> item.path().equals(made.path()) ? made : item);
    }

    private void failed(Exception failure) {
        refusal.set(Failure.sentence(failure));
    }
}
