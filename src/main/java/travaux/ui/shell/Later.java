package travaux.ui.shell;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Room for a part of the window that is built after the text was seen. */
final class Later extends StackPane {

    private final Supplier<? extends Region> maker;

    Later(Supplier<? extends Region> maker) {
        this.maker = maker;
        setMinHeight(0);
    }

    /** Keeps the height, in pixels, that the part is going to have. */
    void keepHigh(ObservableValue<? extends Number> height) {
        minHeightProperty().bind(height);
        maxHeightProperty().bind(height);
    }

    /** Builds the part, once. */
    void fill() {
        if (getChildren().isEmpty()) {
            getChildren().add(maker.get());
        }
    }
}
