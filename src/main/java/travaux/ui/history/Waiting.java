package travaux.ui.history;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;
import travaux.ui.support.Tracking;

/** What stands in the place of a page while its facts are being found out: how far that is, how to stop it, why it failed. */
final class Waiting extends VBox {

    private final Tracking tracking;
    private final Words said = new Words("empty-text");
    private final ProgressBar bar = new ProgressBar();
    private final Button stop = new Button(Messages.text("tracking.stop"));
    private final Button again = new Button(Messages.text("tracking.again"));

    /** Shows a tracking; {@code retry} asks again. */
    Waiting(Tracking tracking, Runnable retry) {
        this.tracking = tracking;
        getStyleClass().add("empty");
        setAlignment(Pos.CENTER);
        said.setMaxWidth(460);
        said.setAlignment(Pos.CENTER);
        said.setTextAlignment(TextAlignment.CENTER);
        bar.setPrefWidth(260);
        bar.progressProperty().bind(tracking.progress());
        bar.setAccessibleText(Messages.text("tracking.working"));
        stop.getStyleClass().setAll("field-button");
        stop.setOnAction(action -> tracking.cancel());
        again.getStyleClass().setAll("field-button");
        again.setOnAction(action -> retry.run());
        tracking.working().subscribe(this::renew);
        tracking.problem().subscribe(this::renew);
        renew();
    }

    private void renew() {
        if (tracking.working().get()) {
            said.say(Messages.text("tracking.working"));
            getChildren().setAll(said, bar, stop);
        } else if (!tracking.problem().get().isEmpty()) {
            said.say(tracking.problem().get());
            getChildren().setAll(said, again);
        } else {
            said.say(Messages.text("tracking.nothing"));
            getChildren().setAll(said);
        }
    }
}
