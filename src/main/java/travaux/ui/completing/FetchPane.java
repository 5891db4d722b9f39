package travaux.ui.completing;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;

/** How far the download of one text has come, how to stop it, and what became of it. Empty while nothing was asked for. */
final class FetchPane extends VBox {

    private static final double WIDTH = 180;
    private static final double MEGABYTE = 1 << 20;

    private final CompletingModel model;
    private final Words said = new Words("record-said");
    private final ProgressBar bar = new ProgressBar();
    private final Button stop = button("complete.stop");
    private final Button look = button("complete.look");
    private final HBox coming = new HBox(10, bar, said, stop);

    FetchPane(CompletingModel model) {
        this.model = model;
        setSpacing(4);
        stop.setId("complete-stop");
        stop.setOnAction(action -> model.fetches().stop());
        coming.setAlignment(Pos.CENTER_LEFT);
        bar.setPrefWidth(WIDTH);
        bar.setAccessibleText(Messages.text("complete.coming.spoken"));
        show(Optional.empty());
    }

    void show(Optional<Fetch> fetch) {
        setVisible(fetch.isPresent());
        setManaged(fetch.isPresent());
        // an unseen bar that has no end would keep the window awake
        bar.setProgress(0);
        fetch.ifPresent(this::say);
    }

    /** Gives the keyboard to the way to stop. */
    void begin() {
        stop.requestFocus();
    }

    private void say(Fetch fetch) {
        switch (fetch) {
            case Fetch.Coming far -> coming(far);
            case Fetch.Stopped(String draft) ->
                getChildren().setAll(new Words(Messages.text("complete.stopped"), "record-said"));
            case Fetch.Failed failed -> {
                getChildren().setAll(new Words(failed.words(), "complete-problem"));
                failed.tried().forEach(one -> getChildren().add(new Words(one, "record-aside")));
            }
            case Fetch.Came came -> {
                look.setOnAction(action -> model.look(came));
                getChildren().setAll(new Words(Messages.text("complete.came"), "record-said"), look);
            }
        }
    }

    private void coming(Fetch.Coming far) {
        double here = far.bytes() / MEGABYTE;
        bar.setProgress(far.all() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) far.bytes() / far.all());
        said.say(
                far.bytes() == 0
                        ? Messages.text("complete.asking")
                        : far.all() == 0
                                ? Messages.text("complete.coming", here)
                                : Messages.text("complete.coming.of", here, far.all() / MEGABYTE));
        if (!getChildren().contains(coming)) {
            getChildren().setAll(coming);
        }
    }

    private static Button button(String key) {
        Button button = new Button(Messages.text(key));
        button.getStyleClass().setAll("field-button");
        return button;
    }
}
