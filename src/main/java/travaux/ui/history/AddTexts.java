package travaux.ui.history;

import javafx.scene.control.Hyperlink;
import travaux.ui.support.Messages;

/** The way to the page on which texts are added. */
final class AddTexts extends Hyperlink {

    AddTexts(Runnable go) {
        super(Messages.text("complete.way"));
        getStyleClass().setAll("link", "record-link");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(action -> go.run());
    }
}
