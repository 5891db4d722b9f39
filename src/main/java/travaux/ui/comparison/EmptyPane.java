package travaux.ui.comparison;

import javafx.scene.layout.VBox;
import travaux.ui.control.Words;

/** An honest empty page: why nothing is here, and what to do next. */
final class EmptyPane extends VBox {

    private final Words title = new Words("empty-title");
    private final Words advice = new Words("empty-text");

    EmptyPane() {
        getStyleClass().add("empty");
    }

    void show(Content.Nothing nothing) {
        title.say(nothing.title());
        advice.say(nothing.advice());
        getChildren().setAll(title);
        nothing.known().forEach(line -> {
            getChildren().add(new Words(line, "empty-known"));
        });
        getChildren().add(advice);
    }
}
