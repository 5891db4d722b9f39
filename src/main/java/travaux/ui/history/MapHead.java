package travaux.ui.history;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import travaux.ui.control.Segments;
import travaux.ui.control.Words;
import travaux.ui.history.MapModel.Measure;
import travaux.ui.support.Messages;

/** Above the map: what would show more, what it is shaded by, and what its signs mean. */
final class MapHead extends VBox {

    private static final double LEAST = 200;

    private final MapModel model;
    private final Words note = new Words("history-legend");
    private final MapKey key = new MapKey();
    private final Segments<Measure> measures;
    private final HBox top = new HBox(14);

    MapHead(MapModel model) {
        super(6);
        this.model = model;
        measures = new Segments<>(Messages.text("map.measure"), Measure.values(), MapHead::word, model.measure());
        measures.setMinWidth(USE_PREF_SIZE);
        measures.setMaxHeight(USE_PREF_SIZE);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox.setHgrow(key, Priority.ALWAYS);
        top.setAlignment(Pos.CENTER_LEFT);
        top.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("history-head");
        setMinHeight(USE_PREF_SIZE);
        show(List.of());
    }

    private static String word(Measure measure) {
        return Messages.text(
                switch (measure) {
                    case CHANGED -> "map.measure.changed";
                    case BRACKETS -> "map.measure.brackets";
                });
    }

    /** Tells in how much room it stands: a row of boxes asks its parts how high they are at the width they prefer. */
    void room(double width) {
        double beside = getChildren().contains(key) ? 0 : measures.prefWidth(-1) + top.getSpacing();
        key.setPrefWrapLength(Math.max(LEAST, width - snappedLeftInset() - snappedRightInset() - beside));
    }

    /** Explains rows; where no draft's words are at hand, says what would change that. */
    void show(List<MapRow> rows) {
        Measure measure = model.measure().get();
        boolean worded = model.drafts().stream().anyMatch(draft -> draft.state().isComparableByWords());
        key.show(rows, measure);
        if (worded || rows.isEmpty()) {
            top.getChildren().setAll(key, measures);
            getChildren().setAll(top);
        } else {
            note.say(Messages.text(measure == Measure.CHANGED ? "map.wordless" : "map.wordless.brackets"));
            top.getChildren().setAll(note, measures);
            getChildren().setAll(List.<Node>of(top, key));
        }
    }
}
