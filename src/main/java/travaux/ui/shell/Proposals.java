package travaux.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import travaux.core.work.Proposing;
import travaux.ui.control.Reasoned;
import travaux.ui.proposal.ProposalFinder;
import travaux.ui.proposal.ProposalModel;
import travaux.ui.proposal.ProposalPanel;
import travaux.ui.support.Background;
import travaux.ui.support.Messages;
import travaux.ui.support.Tracking;

/** Opens the reader's proposals, from the menu and from the heading of an article that has one. */
final class Proposals {

    private final MainWindow window;
    private final Background background;
    private final ObservableDoubleValue scale;
    private final Undoing undoing;
    private final Tracking tracking;
    private final ProposalFinder finder;

    Proposals(MainWindow window, Background background, Undoing undoing, Tracking tracking) {
        this.window = window;
        this.background = background;
        this.scale = window.look().size();
        this.undoing = undoing;
        this.tracking = tracking;
        finder = new ProposalFinder(window.workbench(), background);
    }

    List<MenuItem> items() {
        BooleanBinding now =
                Bindings.createBooleanBinding(() -> finder.possible().get().isPresent(), finder.possible());
        BooleanBinding old =
                Bindings.createBooleanBinding(() -> finder.against(true).isPresent(), finder.possible());
        return List.of(
                item(
                        "proposal.menu",
                        "Shortcut+E",
                        now,
                        () -> open(finder.possible().get())),
                item("proposal.menu.old", "Shortcut+Shift+E", old, () -> open(finder.against(true))));
    }

    /** Leads to the proposal of the article that is read; there only where something is kept of one. */
    Button sign() {
        Button sign = new Button(Messages.text("proposal.mine"));
        sign.getStyleClass().setAll("plain-button", "proposal-sign");
        sign.setMinWidth(Button.USE_PREF_SIZE);
        sign.setAccessibleText(Messages.text("proposal.sign.spoken"));
        sign.visibleProperty().bind(finder.there());
        sign.managedProperty().bind(sign.visibleProperty());
        sign.setOnAction(action -> open(finder.possible().get()));
        return sign;
    }

    /** Opens that of the article that is read, if its words are known. */
    void open() {
        open(finder.possible().get());
    }

    private void open(Optional<Proposing> wanted) {
        wanted.ifPresent(proposing -> {
            ProposalModel model = new ProposalModel(proposing, background, window::say);
            ProposalPanel panel = new ProposalPanel(model, scale, () -> removed(proposing), window.panels()::close);
            model.kept().subscribe(kept -> finder.renew());
            window.panels().show(panel);
            model.begin();
            window.workbench().dossier().get().ifPresent(dossier -> model.follow(tracking, dossier.drafts()));
            panel.begin();
        });
    }

    private void removed(Proposing proposing) {
        finder.renew();
        window.say(Messages.text("proposal.removed"));
        undoing.did(new Undoing.Step(Messages.text("proposal.undo"), () -> restore(proposing)));
    }

    private void restore(Proposing proposing) {
        background.run(
                proposing::restore,
                back -> {
                    finder.renew();
                    window.say(Messages.text(back ? "proposal.restored" : "proposal.notRestored"));
                },
                failure -> window.say(String.valueOf(failure.getMessage())));
    }

    private static MenuItem item(String key, String keys, BooleanBinding can, Runnable action) {
        MenuItem item = new MenuItem();
        Reasoned.bind(item, can, Messages.text(key), Messages.text("proposal.menu.not"));
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(event -> action.run());
        return item;
    }
}
