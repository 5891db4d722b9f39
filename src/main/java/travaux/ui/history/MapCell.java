package travaux.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import travaux.ui.control.Words;

/** One row of the map: the provision's name, and a shaded figure for each draft with its number there beneath. */
final class MapCell extends ListCell<MapRow> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    /** What a scroll bar may take of a row, in pixels, before it is known. */
    private static final double BAR = 12;

    /** What it does take. */
    private static final double THIN_BAR = 8;

    private final MapColumns columns;
    private final Consumer<MapRow.Cell> open;
    private final BiConsumer<Integer, Integer> go;
    private final HBox line = new HBox();
    private final Words name = new Words("map-name");
    private final List<StackPane> panes = new ArrayList<>();

    /** {@code go} is told the row and column of a cell that is clicked once, {@code open} one that is clicked twice. */
    MapCell(MapColumns columns, Consumer<MapRow.Cell> open, BiConsumer<Integer, Integer> go) {
        this.columns = columns;
        this.open = open;
        this.go = go;
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        wide(name);
        setPrefWidth(0);
        setMinHeight(USE_PREF_SIZE);
        columns.chosen().subscribe(() -> mark());
        columns.subscribe(() -> window());
        selectedProperty().subscribe(() -> mark());
    }

    /** Lets a region take what the cells leave. */
    static void wide(Region region) {
        region.setMinWidth(MapColumns.SHORT_NAME);
        region.setPrefWidth(MapColumns.SHORT_NAME);
        region.setMaxWidth(Double.MAX_VALUE);
    }

    /** As high as its name is, broken into lines beside the cells. */
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) {
            return super.computePrefHeight(width);
        }
        // Measured before its first pulse, a cell would still have the toolkit's type.
        applyCss();
        double room = room(width > 0 ? width : getListView().getWidth() - BAR);
        double across = columns.across().get();
        List<StackPane> shown = panes.stream().filter(Node::isManaged).toList();
        double left = room - snappedLeftInset() - snappedRightInset() - shown.size() * across;
        double high = shown.stream()
                .mapToDouble(pane -> Math.max(pane.minHeight(-1), pane.prefHeight(across)))
                .reduce(name.prefHeight(Math.max(MapColumns.SHORT_NAME, left)), Math::max);
        return snappedTopInset() + snapSizeY(high) + snappedBottomInset();
    }

    /** The row of name and cells has the room of its line, not what it would be given at a width of its own. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double left = snappedLeftInset();
        double top = snappedTopInset();
        line.resizeRelocate(
                left, top, room(getWidth()) - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
    }

    /** The same with a scroll bar and without, so that cells stand below their heads. */
    private double room(double width) {
        return Math.min(width, getListView().getWidth() - THIN_BAR);
    }

    @Override
    protected void updateItem(MapRow row, boolean empty) {
        super.updateItem(row, empty);
        panes.clear();
        line.getChildren().clear();
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        name.say(row.name());
        line.getChildren().add(name);
        for (int i = 0; i < row.cells().size(); i++) {
            StackPane pane = pane(row.cells().get(i), i);
            panes.add(pane);
            line.getChildren().add(pane);
        }
        window();
        setGraphic(line);
        setAccessibleText(row.name());
        mark();
    }

    private StackPane pane(MapRow.Cell cell, int place) {
        Region shade = new Region();
        shade.getStyleClass().add("map-shade");
        if (cell.ofElements()) {
            shade.getStyleClass().add("map-elements");
        }
        shade.setOpacity(
                cell.share() <= 0 && !cell.ofElements() ? 0 : 0.08 + 0.37 * Math.sqrt(Math.min(1, cell.share())));
        VBox words = new VBox(sign(cell.sign(), "map-sign"));
        if (!cell.number().isEmpty()) {
            words.getChildren().add(sign(cell.number(), "map-number"));
        }
        words.setAlignment(Pos.CENTER);
        StackPane pane = new StackPane(shade, words);
        pane.getStyleClass().add("map-cell");
        pane.setAccessibleText(cell.spoken());
        columns.size(pane);
        pane.setOnMouseClicked(click -> {
            go.accept(getIndex(), place);
            if (click.getClickCount() == 2) {
                open.accept(cell);
            }
        });
        return pane;
    }

    /** A sign of a cell or of the key; unknown is in grey wherever it is said. */
    static Label sign(String sign, String styleClass) {
        Label label = new Label(sign);
        label.getStyleClass().add(styleClass);
        label.pseudoClassStateChanged(UNKNOWN, sign.equals(MapDrawing.UNKNOWN));
        return label;
    }

    private void mark() {
        for (int i = 0; i < panes.size(); i++) {
            panes.get(i)
                    .pseudoClassStateChanged(
                            CHOSEN, isSelected() && i == columns.chosen().get());
        }
    }

    private void window() {
        for (int i = 0; i < panes.size(); i++) {
            panes.get(i).setVisible(columns.shows(i));
            panes.get(i).setManaged(columns.shows(i));
        }
    }
}
