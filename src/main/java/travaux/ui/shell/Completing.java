package travaux.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import travaux.ui.completing.CompletingModel;
import travaux.ui.completing.CompletingView;
import travaux.ui.completing.TextsStrip;
import travaux.ui.control.Reasoned;
import travaux.ui.library.Opening;
import travaux.ui.support.Background;
import travaux.ui.support.Messages;
import travaux.ui.support.Page;
import travaux.ui.support.Workbench;

/** Wires the page on which the dossier is completed, and the ways that lead to it. */
final class Completing {

    private final Workbench workbench;
    private final CompletingModel model;
    private final Consumer<String> browse;
    private final Opening opening;
    private Optional<String> removed = Optional.empty();

    Completing(Workbench workbench, Opening opening, Panels panels, Background background, Consumer<String> browse) {
        this.workbench = workbench;
        this.browse = browse;
        this.opening = opening;
        model = new CompletingModel(workbench, opening, background, panels::importing);
    }

    /** Lets what was taken away be put back, and says so once the dossier is laid without it. */
    void undoBy(Undoing undoing, Consumer<String> say) {
        model.onRemoved((text, back) -> {
            removed = Optional.of(text);
            undoing.did(new Undoing.Step(Messages.text("complete.undo", text), back));
        });
        workbench.dossier().subscribe(() -> {
            Optional<String> gone = removed;
            removed = Optional.empty();
            gone.ifPresent(text -> say.accept(Messages.text("complete.removed", text)));
        });
    }

    void offer(Pages pages) {
        pages.add(Page.COMPLETE, () -> new DossierPage(workbench, opening, () -> new CompletingView(model, browse)));
    }

    CompletingModel model() {
        return model;
    }

    /** Says how many texts are at hand where one is lacking to what is read, and leads to the page. */
    Pane strip() {
        return new TextsStrip(model, workbench);
    }

    /** The menu's way to the page. */
    MenuItem item() {
        MenuItem item = new MenuItem();
        BooleanBinding open =
                Bindings.createBooleanBinding(() -> workbench.dossier().get().isPresent(), workbench.dossier());
        Reasoned.bind(item, open, Messages.text("menu.open.complete"), Messages.text("menu.open.growing.not"));
        item.setOnAction(action -> workbench.page().set(Page.COMPLETE));
        return item;
    }
}
