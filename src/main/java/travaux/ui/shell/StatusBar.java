package travaux.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import travaux.ui.support.Messages;
import travaux.ui.support.Tracking;
import travaux.ui.support.Workbench;

/** The bar below: figures at the left, by what was compared at the right, work in progress between them. */
final class StatusBar extends HBox {

    private final Standing standing;
    private final Label change = new Label();
    private final Label whole = new Label();
    private final Label brackets = new Label();
    private final Label asOf = new Label();
    private final Label basis = new Label();
    private final Label language = new Label();

    StatusBar(Workbench workbench, Comparer comparer, Tracking tracking) {
        standing = new Standing(workbench);
        getStyleClass().add("status");
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox work = work(comparer, tracking);
        getChildren().addAll(change, whole, brackets, asOf, work, air, basis, language);
        workbench.change().subscribe(() -> say(change, standing.change()));
        workbench.unit().subscribe(() -> {
            say(change, standing.change());
            say(basis, standing.basis());
        });
        workbench.comparison().subscribe(this::renew);
        workbench.dossier().subscribe(this::renew);
        renew();
    }

    /** What is being compared or followed, how far that is, and the way to stop it. */
    private static HBox work(Comparer comparer, Tracking tracking) {
        ProgressBar progress = new ProgressBar();
        Label doing = new Label();
        Button cancel = new Button(Messages.text("status.cancel"));
        cancel.setId("status-cancel");
        cancel.getStyleClass().setAll("plain-button");
        cancel.setOnAction(action -> {
            comparer.cancel();
            tracking.cancel();
        });
        HBox work = new HBox(10, doing, progress, cancel);
        work.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Runnable look = () -> {
            boolean compares = comparer.working().get();
            work.setVisible(compares || tracking.working().get());
            work.setManaged(work.isVisible());
            doing.setText(Messages.text(compares ? "status.comparing" : "tracking.working"));
            progress.setAccessibleText(doing.getText());
            // An unseen bar that runs would draw the window again and again.
            double traced = tracking.progress().get();
            double far = compares ? ProgressBar.INDETERMINATE_PROGRESS : traced;
            progress.setProgress(work.isVisible() ? far : 0);
        };
        comparer.working().subscribe(look);
        tracking.working().subscribe(look);
        tracking.progress().subscribe(look);
        look.run();
        return work;
    }

    private void renew() {
        say(change, standing.change());
        say(whole, standing.whole());
        say(brackets, standing.brackets());
        say(asOf, standing.asOf());
        say(basis, standing.basis());
        say(language, standing.language());
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setMinWidth(USE_PREF_SIZE);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
