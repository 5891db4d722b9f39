package travaux.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import travaux.ui.library.Opening;
import travaux.ui.support.Messages;
import travaux.ui.support.Tracking;

/** What is being read, compared or followed, how far that is, and the way to stop it. */
final class WorkPane extends HBox {

    /** Names of files may be longer than the window is wide; in pixels. */
    private static final double WIDEST = 380;

    private final Opening opening;
    private final Comparer comparer;
    private final Tracking tracking;
    private final Label doing = new Label();
    private final ProgressBar progress = new ProgressBar();

    WorkPane(Opening opening, Comparer comparer, Tracking tracking) {
        super(10);
        this.opening = opening;
        this.comparer = comparer;
        this.tracking = tracking;
        setAlignment(Pos.CENTER_LEFT);
        doing.setMaxWidth(WIDEST);
        doing.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Button cancel = new Button(Messages.text("status.cancel"));
        cancel.setId("status-cancel");
        cancel.getStyleClass().setAll("plain-button");
        cancel.setOnAction(action -> {
            opening.cancel();
            comparer.cancel();
            tracking.cancel();
        });
        getChildren().addAll(doing, progress, cancel);
        opening.reading().subscribe(this::look);
        comparer.working().subscribe(this::look);
        tracking.working().subscribe(this::look);
        tracking.progress().subscribe(this::look);
        look();
    }

    private void look() {
        boolean reads = !opening.reading().get().isEmpty();
        boolean compares = comparer.working().get();
        setManaged(reads || compares || tracking.working().get());
        doing.setText(
                reads ? opening.reading().get() : Messages.text(compares ? "status.comparing" : "tracking.working"));
        progress.setAccessibleText(doing.getText());
        // An unseen bar that runs would draw the window again and again.
        double far = reads || compares
                ? ProgressBar.INDETERMINATE_PROGRESS
                : tracking.progress().get();
        progress.setProgress(isManaged() ? far : 0);
    }
}
