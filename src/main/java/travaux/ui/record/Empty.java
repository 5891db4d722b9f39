package travaux.ui.record;

import javafx.scene.layout.VBox;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;

/** A page with nothing on it: why, and what to do next. */
final class Empty {

    private Empty() {}

    static VBox of(String titleKey, String adviceKey) {
        return saying(Messages.text(titleKey), Messages.text(adviceKey));
    }

    static VBox saying(String title, String advice) {
        Words next = new Words(advice, "empty-text");
        next.setMaxWidth(460);
        VBox box = new VBox(new Words(title, "empty-title"), next);
        box.getStyleClass().add("empty");
        return box;
    }
}
