package travaux.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import travaux.core.dossier.Dossier;
import travaux.core.work.Keeping;
import travaux.ui.library.FolderModel;
import travaux.ui.library.FolderPanel;
import travaux.ui.library.ImportModel;
import travaux.ui.library.ImportPanel;
import travaux.ui.library.Opening;
import travaux.ui.library.PastePanel;
import travaux.ui.library.PasteTextPanel;
import travaux.ui.support.Background;

/** The panels that take the middle of the window for a while: pasting, and adding texts to the dossier. */
final class Panels {

    private final StackPane middle;
    private final Opening opening;
    private final Background background;
    private final Runnable close;
    private Optional<PastePanel> pasting = Optional.empty();

    /** {@code close} puts back what a panel took the place of. */
    Panels(StackPane middle, Opening opening, Background background, Runnable close) {
        this.middle = middle;
        this.opening = opening;
        this.background = background;
        this.close = close;
    }

    /** Whether a panel is open. */
    boolean isOpen() {
        return middle.getChildren().stream()
                .anyMatch(node -> node.getStyleClass().contains("paste-panel"));
    }

    /** Puts a panel away; false where none is open. */
    boolean leave() {
        boolean open = isOpen();
        if (open) {
            close();
        }
        return open;
    }

    /** Puts back what the panel took the place of. */
    void close() {
        close.run();
    }

    /** Two texts to be compared are pasted; those pasted before are there to be amended. */
    void paste() {
        PastePanel panel = pasting.orElseGet(() -> new PastePanel(opening, close));
        pasting = Optional.of(panel);
        show(panel);
        panel.begin();
    }

    /** A text is pasted into the dossier. Nothing where no dossier is there to take it, as in all that follows. */
    void pasteText() {
        opening.growing().ifPresent(dossier -> {
            PasteTextPanel panel = new PasteTextPanel(
                    text -> look(ImportModel.Errand.pasted(text, dossier), opening::again, close), close);
            show(panel);
            panel.begin();
        });
    }

    /** Shows what a file would become in the dossier on the desk. */
    void importing(Path file) {
        opening.growing().ifPresent(dossier -> importing(ImportModel.Errand.of(file, dossier)));
    }

    /** Shows what a text would become of which something is known already. */
    void importing(ImportModel.Errand errand) {
        look(errand, opening::again, close);
    }

    /** Shows what files, and those in folders, would become; one file alone as {@link #importing(Path)} does. */
    void importing(List<Path> files) {
        if (files.size() == 1 && Files.isRegularFile(files.getFirst())) {
            importing(files.getFirst());
            return;
        }
        opening.growing().ifPresent(dossier -> {
            FolderModel model = new FolderModel(dossier, Keeping.standard(), background);
            folder(dossier, model);
            model.begin(files);
        });
    }

    private void folder(Dossier dossier, FolderModel model) {
        FolderPanel panel = new FolderPanel(model, new FolderPanel.Ways(item -> look(dossier, model, item), () -> {
            model.stop();
            model.lastKept().ifPresentOrElse(opening::again, close);
        }));
        show(panel);
        panel.begin();
    }

    private void look(Dossier dossier, FolderModel model, FolderModel.Item item) {
        look(
                ImportModel.Errand.of(item.path(), dossier),
                draft -> {
                    model.kept(item, draft);
                    folder(dossier, model);
                },
                () -> folder(dossier, model));
    }

    private void look(ImportModel.Errand errand, Consumer<String> kept, Runnable back) {
        ImportModel model = new ImportModel(errand, Keeping.standard(), background, kept);
        ImportPanel panel = new ImportPanel(model, back);
        show(panel);
        panel.begin();
    }

    /** Shows a panel in the middle. */
    void show(Node panel) {
        middle.getChildren().setAll(List.of(panel));
    }
}
