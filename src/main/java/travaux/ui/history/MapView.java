package travaux.ui.history;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import travaux.core.dossier.DraftEntry;
import travaux.ui.control.Scrolling;
import travaux.ui.control.Words;
import travaux.ui.history.MapModel.Measure;
import travaux.ui.support.Messages;

/** A row for each provision, a cell for each draft. Arrows move from cell to cell, Enter goes there. */
public final class MapView extends VBox {

    /** What stands beside the names and cells, in pixels. */
    private static final double SIDES = 60;

    /** Below so many pixels of reading size cells have smaller figures. */
    private static final double NARROW_CELL = 40;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final MapModel model;
    private final HBox names = new HBox();
    private final ListView<MapRow> list = new ListView<>();
    private final IntegerProperty column = new SimpleIntegerProperty(this, "column", 0);
    private final DoubleProperty across = new SimpleDoubleProperty(this, "across");
    private final ObservableDoubleValue scale;
    private final Words said = new Words("history-life");
    private final MapHead head;
    private final Waiting waiting;
    private boolean wanted;

    /** Shows a model; {@code scale} is the size of the text, 1 at reading size. */
    public MapView(MapModel model, ObservableDoubleValue scale) {
        this.model = model;
        this.scale = scale;
        this.head = new MapHead(model);
        this.waiting = new Waiting(model.tracking(), model::again);
        getStyleClass().addAll("history", "map");
        getChildren().addAll(head, names, waiting, said);
        names.getStyleClass().add("map-names");
        names.setMinHeight(USE_PREF_SIZE);
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
        list.heightProperty().subscribe(this::want);
        list.getSelectionModel().selectedIndexProperty().subscribe(() -> say());
        show();
    }

    private void fit() {
        across.set(MapCell.across(model.drafts().size(), getWidth() - SIDES, scale.get()));
        pseudoClassStateChanged(NARROW, across.get() < NARROW_CELL * scale.get());
        want();
    }

    private void want() {
        wanted = true;
        requestLayout();
    }

    /** Once it is known how wide the columns are, heads say what fits; once it is known how high rows are, the chosen one shows. */
    @Override
    protected void layoutChildren() {
        head.room(getWidth());
        if (wanted) {
            names.applyCss();
            List<ColumnHead> heads = names.getChildren().stream()
                    .filter(ColumnHead.class::isInstance)
                    .map(ColumnHead.class::cast)
                    .toList();
            boolean named = heads.stream().allMatch(head -> head.fits(across.get()));
            heads.forEach(head -> head.name(named));
        }
        super.layoutChildren();
        int row = list.getSelectionModel().getSelectedIndex();
        if (wanted && row >= 0 && list.getHeight() > 0) {
            list.layout();
            Scrolling.show(list, row);
            wanted = false;
        }
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
        head.show(rows);
        fit();
        if (known && row >= 0) {
            go(Math.min(row, rows.size() - 1), column.get());
        } else if (known) {
            int[] here = model.here().orElse(new int[] {0, 0});
            go(here[0], here[1]);
        }
        say();
    }

    private List<Node> names() {
        Label air = new Label(Messages.text("map.provision"));
        air.getStyleClass().add("map-name");
        HBox.setHgrow(air, Priority.ALWAYS);
        MapCell.wide(air);
        List<Node> all = new ArrayList<>(List.of(air));
        List<DraftEntry> drafts = model.drafts();
        for (int i = 0; i < drafts.size(); i++) {
            ColumnHead head = new ColumnHead(i, drafts.get(i));
            MapCell.size(head, across);
            all.add(head);
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
        want();
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
