package travaux.ui.history;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import travaux.ui.control.Segments;
import travaux.ui.control.Words;
import travaux.ui.history.MapModel.Measure;
import travaux.ui.support.Icons;
import travaux.ui.support.Messages;

/** Above the map: what would show more, what it is shaded by, and what its signs mean. */
final class MapHead extends VBox {

    private static final double LEAST = 200;

    /** Below so many pixels of reading size the key would leave the map few rows. */
    private static final double LOW = 340;

    /** Below so many pixels of reading size the key has no room beside the choice of measures. */
    private static final double NARROW = 500;

    private final MapModel model;
    private final Words note = new Words("history-legend");
    private final HBox wordless;
    private final MapKey key = new MapKey();
    private final Segments<Measure> measures;
    private final HBox top = new HBox(14);
    private final ToggleButton fold = new ToggleButton(Messages.text("map.key.fold"), Icons.RIGHT.node());
    private final Region air = new Region();
    private boolean low;
    private boolean narrow;
    private boolean worded = true;

    MapHead(MapModel model) {
        super(6);
        this.model = model;
        measures = new Segments<>(Messages.text("map.measure"), Measure.values(), MapHead::word, model.measure());
        measures.setMinWidth(USE_PREF_SIZE);
        measures.setMaxHeight(USE_PREF_SIZE);
        wordless = new HBox(8, note, new AddTexts(model::addTexts));
        wordless.setAlignment(Pos.CENTER_LEFT);
        key.setMinWidth(0);
        fold.getStyleClass().setAll("link", "map-fold");
        fold.setMinWidth(USE_PREF_SIZE);
        fold.selectedProperty().subscribe(() -> arrange());
        HBox.setHgrow(wordless, Priority.ALWAYS);
        HBox.setHgrow(air, Priority.ALWAYS);
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

    /** Folds the key where there is little room, in pixels of reading size. */
    void room(double width, double height) {
        low = height > 0 && height < LOW;
        narrow = width < NARROW;
        arrange();
    }

    /** Tells in how much room it stands: a row of boxes asks its parts how high they are at the width they prefer. */
    void wrap(double width) {
        double beside = getChildren().contains(key) ? 0 : measures.prefWidth(-1) + top.getSpacing();
        key.setPrefWrapLength(Math.max(LEAST, width - snappedLeftInset() - snappedRightInset() - beside));
    }

    /** Explains rows; where no draft's words are at hand, says what would change that. */
    void show(List<MapRow> rows) {
        Measure measure = model.measure().get();
        worded = rows.isEmpty()
                || model.drafts().stream().anyMatch(draft -> draft.state().isComparableByWords());
        key.show(rows, measure);
        note.say(worded ? "" : Messages.text(measure == Measure.CHANGED ? "map.wordless" : "map.wordless.brackets"));
        arrange();
    }

    private void arrange() {
        fold.setGraphic((fold.isSelected() ? Icons.DOWN : Icons.RIGHT).node());
        List<Node> beside = new ArrayList<>();
        List<Node> below = new ArrayList<>();
        if (low) {
            beside.add(fold);
            beside.add(air);
        } else if (!worded || !narrow) {
            beside.add(worded ? key : wordless);
        }
        beside.add(measures);
        if (low && fold.isSelected() && !worded) {
            below.add(wordless);
        }
        if (low ? fold.isSelected() : !worded || narrow) {
            below.add(key);
        }
        below.addFirst(top);
        if (!top.getChildren().equals(beside) || !getChildren().equals(below)) {
            getChildren().clear();
            top.getChildren().setAll(beside);
            getChildren().setAll(below);
        }
    }
}
