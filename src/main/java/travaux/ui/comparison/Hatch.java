package travaux.ui.comparison;

import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/** Slanting lines where a draft had no text. */
final class Hatch extends Region {

    private static final double STEP = 7;

    private final Path lines = new Path();
    private final Rectangle edge = new Rectangle();

    Hatch() {
        lines.getStyleClass().add("hatch");
        lines.setManaged(false);
        setMouseTransparent(true);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setClip(edge);
        getChildren().add(lines);
    }

    @Override
    protected void layoutChildren() {
        edge.setWidth(getWidth());
        edge.setHeight(getHeight());
        lines.getElements().clear();
        for (double x = -getHeight(); x < getWidth(); x += STEP) {
            lines.getElements().addAll(new MoveTo(x, getHeight()), new LineTo(x + getHeight(), 0));
        }
    }
}
