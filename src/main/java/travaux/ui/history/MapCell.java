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
    private static final double ROOM = 560;

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
        name.setMinHeight(USE_PREF_SIZE);
        setPrefWidth(0);
        column.subscribe(() -> mark());
        selectedProperty().subscribe(() -> mark());
    }

    /** Lets a label take what the cells leave. */
    static void wide(Label label) {
        label.setMinWidth(NAME);
        label.setPrefWidth(NAME);
        label.setMaxWidth(Double.MAX_VALUE);
    }

    /** How wide a cell of a map of so many drafts is, in a room of a width, for a size of type. */
    static double across(int drafts, double room, double size) {
        int count = Math.max(1, drafts);
        double wanted = Math.clamp(ROOM / count, NARROWEST, WIDEST) * size;
        return Math.max(NARROWEST, Math.min(wanted, (room - NAME * size) / count));
    }

    /** Gives a region the width of a cell, whatever that becomes. */
    static void size(Region region, ObservableDoubleValue across) {
        region.minWidthProperty().bind(across);
        region.prefWidthProperty().bind(across);
        region.maxWidthProperty().bind(across);
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
        Label number = new Label(cell.number());
        number.getStyleClass().add("map-number");
        VBox words = new VBox(sign, number);
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
