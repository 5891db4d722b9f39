package travaux.ui.comparison;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Stands its parts in a row, and what has no room there in the rows below; the last part at the far end of the last row, or not at
 * all where it has no room there.
 */
final class FactsRow extends Pane {

    private static final double BETWEEN = 14;
    private static final double BELOW = 4;

    /** {@code end} stands at the far end. */
    FactsRow(Node end, Node... parts) {
        getStyleClass().add("facts");
        getChildren().addAll(parts);
        getChildren().add(end);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> parts = getManagedChildren();
        return parts.stream().mapToDouble(part -> part.prefWidth(-1)).sum() + BETWEEN * Math.max(0, parts.size() - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return stand(width < 0 ? Double.MAX_VALUE : width, false);
    }

    @Override
    protected void layoutChildren() {
        stand(getWidth(), true);
    }

    /** Goes through the parts, and places them if it shall; the height of all rows. */
    private double stand(double width, boolean place) {
        double x = 0;
        double y = 0;
        double high = 0;
        int first = 0;
        List<Node> parts = getManagedChildren();
        Node end = getChildren().getLast();
        for (int i = 0; i < parts.size(); i++) {
            Node part = parts.get(i);
            double across = Math.min(width, part.prefWidth(-1));
            boolean isEnd = part.equals(end);
            if (x > 0 && x + across > width && !isEnd) {
                y += high + BELOW;
                first = i;
                x = 0;
                high = 0;
            }
            high = Math.max(high, part.prefHeight(across));
            if (place) {
                part.setOpacity(isEnd && x + across > width ? 0 : 1);
                part.resizeRelocate(isEnd ? width - across : x, y, across, part.prefHeight(across));
                middle(parts.subList(first, i + 1), y, high);
            }
            x += across + BETWEEN;
        }
        return y + high;
    }

    private static void middle(List<Node> row, double y, double high) {
        row.forEach(part -> part.setLayoutY(y + (high - part.getLayoutBounds().getHeight()) / 2));
    }
}
