package travaux.ui.inspector;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Tabs in one row; where they have no room there in as few rows as they need, as many in each as in the others. */
final class TabRow extends Pane {

    TabRow() {
        getStyleClass().add("tab-row");
        setMinHeight(USE_PREF_SIZE);
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
        return across(getManagedChildren()) + beside();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset()
                + snappedBottomInset()
                + rows(width < 0 ? Double.MAX_VALUE : width).stream()
                        .mapToDouble(TabRow::high)
                        .sum();
    }

    @Override
    protected void layoutChildren() {
        double y = snappedTopInset();
        for (List<Node> row : rows(getWidth())) {
            double x = snappedLeftInset();
            for (Node tab : row) {
                double width = snapSizeX(tab.prefWidth(-1));
                tab.resizeRelocate(x, y, width, high(row));
                x += width;
            }
            y += high(row);
        }
    }

    private List<List<Node>> rows(double width) {
        List<Node> tabs = getManagedChildren();
        List<List<Node>> rows = List.of(tabs);
        for (int count = 2;
                count <= tabs.size() && rows.stream().anyMatch(row -> across(row) > width - beside());
                count++) {
            int each = Math.ceilDiv(tabs.size(), count);
            rows = IntStream.range(0, Math.ceilDiv(tabs.size(), each))
                    .mapToObj(row -> tabs.subList(row * each, Math.min(tabs.size(), (row + 1) * each)))
                    .toList();
        }
        return rows;
    }

    private double across(List<Node> row) {
        return row.stream().mapToDouble(tab -> snapSizeX(tab.prefWidth(-1))).sum();
    }

    private double beside() {
        return snappedLeftInset() + snappedRightInset();
    }

    private static double high(List<Node> row) {
        return row.stream().mapToDouble(tab -> tab.prefHeight(-1)).max().orElse(0);
    }
}
