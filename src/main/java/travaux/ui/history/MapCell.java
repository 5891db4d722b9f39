package travaux.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
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
    private static final double NARROWEST = 46;
    private static final double WIDEST = 86;
    private static final double NAME = 130;
    private static final double SHORT_NAME = 96;
    private static final double ROOMY = 58;
    private static final double ROOM = 560;

    /** What a scroll bar may take of a row, in pixels. */
    private static final double BAR = 12;

    private final ReadOnlyIntegerProperty column;
    private final ObservableDoubleValue across;
    private final Consumer<MapRow.Cell> open;
    private final BiConsumer<Integer, Integer> go;
    private final HBox line = new HBox();
    private final Words name = new Words("map-name");
    private final List<StackPane> panes = new ArrayList<>();

    /** {@code go} is told the row and column of a cell that is clicked once, {@code open} one that is clicked twice. */
    MapCell(
            ReadOnlyIntegerProperty column,
            ObservableDoubleValue across,
            Consumer<MapRow.Cell> open,
            BiConsumer<Integer, Integer> go) {
        this.column = column;
        this.across = across;
        this.open = open;
        this.go = go;
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        wide(name);
        setPrefWidth(0);
        setMinHeight(USE_PREF_SIZE);
        column.subscribe(() -> mark());
        selectedProperty().subscribe(() -> mark());
    }

    /** Lets a label take what the cells leave. */
    static void wide(Label label) {
        label.setMinWidth(SHORT_NAME);
        label.setPrefWidth(SHORT_NAME);
        label.setMaxWidth(Double.MAX_VALUE);
    }

    /** How wide a cell of a map of so many drafts is, in a room of a width, for a size of type. */
    static double across(int drafts, double room, double size) {
        int count = Math.max(1, drafts);
        double wanted = Math.clamp(ROOM / count, NARROWEST, WIDEST) * size;
        double left = (room - NAME * size) / count;
        double fits = left < ROOMY * size ? Math.min(ROOMY * size, (room - SHORT_NAME * size) / count) : left;
        return Math.max(NARROWEST, Math.min(wanted, fits));
    }

    /** Gives a region the width of a cell, whatever that becomes. */
    static void size(Region region, ObservableDoubleValue across) {
        region.minWidthProperty().bind(across);
        region.prefWidthProperty().bind(across);
        region.maxWidthProperty().bind(across);
    }

    /** As high as its name is, broken into lines beside the cells. */
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) {
            return super.computePrefHeight(width);
        }
        // Measured before its first pulse, a cell would still have the toolkit's type.
        applyCss();
        double room = width > 0 ? width : getListView().getWidth() - BAR;
        double left = room - snappedLeftInset() - snappedRightInset() - panes.size() * across.get();
        double high = panes.stream()
                .mapToDouble(pane -> Math.max(pane.minHeight(-1), pane.prefHeight(across.get())))
                .reduce(name.prefHeight(Math.max(SHORT_NAME, left)), Math::max);
        return snappedTopInset() + snapSizeY(high) + snappedBottomInset();
    }

    /** The row of name and cells has the room of its line, not what it would be given at a width of its own. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double left = snappedLeftInset();
        double top = snappedTopInset();
        line.resizeRelocate(
                left, top, getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
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
        Label sign = new Label(cell.sign());
        sign.getStyleClass().add("map-sign");
        VBox words = new VBox(sign);
        if (!cell.number().isEmpty()) {
            Label number = new Label(cell.number());
            number.getStyleClass().add("map-number");
            words.getChildren().add(number);
        }
        words.setAlignment(Pos.CENTER);
        StackPane pane = new StackPane(shade, words);
        pane.getStyleClass().add("map-cell");
        pane.setAccessibleText(cell.spoken());
        size(pane, across);
        pane.setOnMouseClicked(click -> {
            go.accept(getIndex(), place);
            if (click.getClickCount() == 2) {
                open.accept(cell);
            }
        });
        return pane;
    }

    private void mark() {
        for (int i = 0; i < panes.size(); i++) {
            panes.get(i).pseudoClassStateChanged(CHOSEN, isSelected() && i == column.get());
        }
    }
}
