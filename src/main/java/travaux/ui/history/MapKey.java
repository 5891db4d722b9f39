package travaux.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import travaux.ui.history.MapModel.Measure;
import travaux.ui.history.MapRow.Cell;
import travaux.ui.support.Messages;

/** What the signs in the cells of a map mean: a sign and its meaning for each that is drawn. */
final class MapKey extends FlowPane {

    private static final double SHADE = 0.3;

    /** How an entry's sign is set. */
    private enum Look {
        /** On a shade like that of a cell. */
        SHADED,
        /** On the shade of a cell of elements. */
        DOTTED,
        /** As the figure of a cell. */
        PLAIN,
        /** As the number beneath it. */
        SMALL
    }

    /**
     * An entry.
     *
     * @param sign what stands in a cell
     * @param key its meaning
     * @param look how the sign is set
     * @param drawn whether a cell shows it
     */
    private record Entry(String sign, String key, Look look, Predicate<Cell> drawn) {}

    MapKey() {
        super(12, 2);
        getStyleClass().add("map-key");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Explains what the cells of rows show. */
    void show(List<MapRow> rows, Measure measure) {
        List<Cell> cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
        List<Entry> drawn = entries(measure == Measure.CHANGED)
                .filter(entry -> cells.stream().anyMatch(entry.drawn()))
                .toList();
        getChildren().setAll(drawn.stream().map(MapKey::node).toList());
        List<String> spoken = new ArrayList<>();
        drawn.forEach(entry -> spoken.add(Messages.text("map.key.spoken", entry.sign(), Messages.text(entry.key()))));
        setAccessibleText(String.join("; ", spoken));
    }

    private static Stream<Entry> entries(boolean changed) {
        return Stream.of(
                new Entry(
                        changed ? Messages.text("map.percent", 7) : Messages.text("number", 7),
                        changed ? "map.key.changed" : "map.key.brackets",
                        Look.SHADED,
                        cell -> !cell.ofElements() && cell.share() > 0),
                new Entry(
                        Messages.text("map.elements", 3, 5),
                        changed ? "map.key.named" : "map.key.inDispute",
                        Look.DOTTED,
                        Cell::ofElements),
                sign(Messages.text("map.percent", 0), "map.key.beside"),
                sign(MapDrawing.UNCHANGED, "map.key.unchanged"),
                sign(MapDrawing.FIRST, "map.key.first"),
                sign(MapDrawing.STOOD, "map.key.stood"),
                sign(MapDrawing.ABSENT, "map.key.absent"),
                sign(MapDrawing.UNKNOWN, "map.key.unknown"),
                new Entry(
                        Messages.text("number", 12),
                        "map.key.number",
                        Look.SMALL,
                        cell -> !cell.number().isEmpty()),
                new Entry(Messages.text("map.key.enter.sign"), "map.key.enter", Look.PLAIN, cell -> true));
    }

    private static Entry sign(String sign, String key) {
        return new Entry(sign, key, Look.PLAIN, cell -> cell.sign().equals(sign));
    }

    private static Node node(Entry entry) {
        Label sign = MapCell.sign(entry.sign(), entry.look() == Look.SMALL ? "map-number" : "map-key-sign");
        sign.setMinWidth(USE_PREF_SIZE);
        StackPane swatch = new StackPane(sign);
        if (entry.look() == Look.SHADED || entry.look() == Look.DOTTED) {
            swatch.getChildren().addFirst(shade(entry.look()));
            swatch.getStyleClass().add("map-key-swatch");
        }
        Label meaning = new Label(Messages.text(entry.key()));
        meaning.getStyleClass().add("history-legend");
        HBox node = new HBox(6, swatch, meaning);
        node.setAlignment(Pos.CENTER_LEFT);
        return node;
    }

    private static Region shade(Look look) {
        Region shade = new Region();
        shade.getStyleClass().add("map-shade");
        if (look == Look.DOTTED) {
            shade.getStyleClass().add("map-elements");
        }
        shade.setOpacity(SHADE);
        return shade;
    }
}
