package travaux.ui.timeline;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The nodes of the bands, which put them in place. What is longer than the time that is shown ends at its edges. */
final class Plot extends Region {

    /** So far may a sign at either end reach out, in pixels. */
    private static final double AIR = 7;

    Plot() {
        Rectangle edge = new Rectangle();
        edge.setX(-AIR);
        edge.widthProperty().bind(widthProperty().add(2 * AIR));
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
    }

    void show(List<Node> nodes) {
        getChildren().setAll(nodes);
    }

    @Override
    protected void layoutChildren() {
        // The bands put their nodes in place themselves.
    }
}
