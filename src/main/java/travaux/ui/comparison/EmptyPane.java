package travaux.ui.comparison;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** An honest empty page: why nothing is here, and what to do next. */
final class EmptyPane extends VBox {

    private final Label title = new Label();
    private final Label advice = new Label();

    EmptyPane() {
        getStyleClass().add("empty");
        title.getStyleClass().add("empty-title");
        title.setWrapText(true);
        advice.getStyleClass().add("empty-text");
        advice.setWrapText(true);
        advice.setMaxWidth(460);
    }

    void show(Content.Nothing nothing) {
        title.setText(nothing.title());
        advice.setText(nothing.advice());
        getChildren().setAll(title);
        nothing.known().forEach(line -> {
            Label known = new Label(line);
            known.setWrapText(true);
            known.setMaxWidth(520);
            getChildren().add(known);
        });
        getChildren().add(advice);
    }
}
