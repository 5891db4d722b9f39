package travaux.ui.comparison;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** A line one pixel high across the room it is given. */
final class Hairline extends Region {

    private final Line line = new Line();

    Hairline(String styleClass) {
        line.getStyleClass().add(styleClass);
        line.setManaged(false);
        setMinHeight(1);
        setPrefHeight(1);
        getChildren().add(line);
    }

    @Override
    protected void layoutChildren() {
        line.setEndX(getWidth());
        line.setStartY(0.5);
        line.setEndY(0.5);
    }
}
