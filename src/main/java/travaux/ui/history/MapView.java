package travaux.ui.history;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import travaux.core.dossier.DraftEntry;
import travaux.ui.control.Segments;
import travaux.ui.control.Tips;
import travaux.ui.control.Words;
import travaux.ui.history.MapModel.Measure;
import travaux.ui.support.DraftWords;
import travaux.ui.support.Messages;

/** A row for each provision, a cell for each draft. Arrows move from cell to cell, Enter goes there. */
public final class MapView extends VBox {

    /** What stands beside the names and cells, in pixels. */
    private static final double SIDES = 60;

    private final MapModel model;
    private final HBox names = new HBox();
    private final ListView<MapRow> list = new ListView<>();
    private final IntegerProperty column = new SimpleIntegerProperty(this, "column", 0);
    private final DoubleProperty across = new SimpleDoubleProperty(this, "across");
    private final ObservableDoubleValue scale;
    private final Words said = new Words("history-life");
    private final Words legend = new Words("history-legend");
    private final Waiting waiting;

    /** Shows a model; {@code scale} is the size of the text, 1 at reading size. */
    public MapView(MapModel model, ObservableDoubleValue scale) {
        this.model = model;
        this.scale = scale;
        this.waiting = new Waiting(model.tracking(), model::again);
        getStyleClass().addAll("history", "map");
        getChildren().addAll(head(), names, waiting, said);
        names.getStyleClass().add("map-names");
        list.setId("map-list");
        list.setCellFactory(view -> new MapCell(column, across, model::open, this::go));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        said.setMinHeight(USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        model.rows().subscribe(() -> show());
        column.subscribe(() -> say());
        widthProperty().subscribe(this::fit);
        scale.subscribe(this::fit);
        list.getSelectionModel().selectedIndexProperty().subscribe(() -> say());
        show();
    }

    private void fit() {
        across.set(MapCell.across(model.drafts().size(), getWidth() - SIDES, scale.get()));
    }

    private Node head() {
        Segments<Measure> measures =
                new Segments<>(Messages.text("map.measure"), Measure.values(), MapView::word, model.measure());
        measures.setMinWidth(USE_PREF_SIZE);
        measures.setMaxHeight(USE_PREF_SIZE);
        HBox.setHgrow(legend, Priority.ALWAYS);
        legend.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(14, legend, measures);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("history-head");
        legend.setMinHeight(USE_PREF_SIZE);
        head.setMinHeight(USE_PREF_SIZE);
        return head;
    }

    private static String word(Measure measure) {
        return Messages.text(
                switch (measure) {
                    case CHANGED -> "map.measure.changed";
                    case BRACKETS -> "map.measure.brackets";
                });
    }

    private void show() {
        List<MapRow> rows = model.rows().get();
        boolean known = !rows.isEmpty();
        int row = list.getSelectionModel().getSelectedIndex();
        names.getChildren().setAll(known ? names() : List.of());
        list.getItems().setAll(rows);
        Node body = known ? list : waiting;
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().set(2, body);
        getStyleClass().remove("brackets");
        if (model.measure().get() == Measure.BRACKETS) {
            getStyleClass().add("brackets");
        }
        legend.say(legend(rows));
        fit();
        if (known && row >= 0) {
            go(Math.min(row, rows.size() - 1), column.get());
        } else if (known) {
            int[] here = model.here().orElse(new int[] {0, 0});
            go(here[0], here[1]);
            list.scrollTo(Math.max(0, here[0] - 3));
        }
        say();
    }

    /** What the figures mean; where no draft's words are at hand, what would change that. */
    private String legend(List<MapRow> rows) {
        boolean changed = model.measure().get() == Measure.CHANGED;
        boolean worded = model.drafts().stream().anyMatch(draft -> draft.state().isComparableByWords());
        boolean elements = rows.stream().flatMap(row -> row.cells().stream()).anyMatch(MapRow.Cell::ofElements);
        if (!worded && !rows.isEmpty()) {
            return Messages.text(changed ? "map.legend.wordless" : "map.legend.wordless.brackets");
        }
        String words = Messages.text(changed ? "map.legend.changed" : "map.legend.brackets");
        return elements ? Messages.text("map.legend.elements", words) : words;
    }

    private List<Node> names() {
        Label air = new Label(Messages.text("map.provision"));
        air.getStyleClass().add("map-name");
        HBox.setHgrow(air, Priority.ALWAYS);
        MapCell.wide(air);
        java.util.ArrayList<Node> all = new java.util.ArrayList<>(List.of(air));
        List<DraftEntry> drafts = model.drafts();
        for (int i = 0; i < drafts.size(); i++) {
            Words name = new Words(
                    Messages.text("history.draft.named", i + 1, drafts.get(i).name()), "map-draft");
            name.setMinHeight(Region.USE_PREF_SIZE);
            name.setTooltip(Tips.of(DraftWords.tip(drafts.get(i))));
            MapCell.size(name, across);
            all.add(name);
        }
        return all;
    }

    private void pressed(KeyEvent key) {
        int row = list.getSelectionModel().getSelectedIndex();
        int last = model.drafts().size() - 1;
        boolean done = true;
        switch (key.getCode()) {
            case LEFT -> column.set(Math.max(0, column.get() - 1));
            case RIGHT -> column.set(Math.min(last, column.get() + 1));
            case HOME -> column.set(0);
            case END -> column.set(last);
            case ENTER, SPACE -> open(row);
            default -> done = false;
        }
        if (done) {
            key.consume();
        }
    }

    private void open(int row) {
        List<MapRow> rows = model.rows().get();
        if (row >= 0 && row < rows.size() && !model.open(rows.get(row).cells().get(column.get()))) {
            said.say(Messages.text("map.nowhere"));
        }
    }

    private void go(int row, int to) {
        column.set(to);
        list.getSelectionModel().select(row);
        list.getFocusModel().focus(row);
    }

    /** The line below the map says what the chosen cell shows; so does the list, to those who hear it. */
    private void say() {
        int row = list.getSelectionModel().getSelectedIndex();
        List<MapRow> rows = model.rows().get();
        boolean chosen = row >= 0
                && row < rows.size()
                && column.get() < rows.get(row).cells().size();
        String words = chosen ? rows.get(row).cells().get(column.get()).spoken() : "";
        said.tell(words);
        list.setAccessibleText(Messages.text("map.spoken", words));
    }
}
