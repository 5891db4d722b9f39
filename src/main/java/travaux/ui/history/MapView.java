package travaux.ui.history;

import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
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
    private final ListView<MapRow> list = new ListView<>();
    private final MapColumns columns = new MapColumns();
    private final MapNames names = new MapNames(columns);
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
        list.setId("map-list");
        list.setCellFactory(view -> new MapCell(columns, model::open, this::go));
        list.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        said.setMinHeight(USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        model.rows().subscribe(() -> show());
        columns.chosen().subscribe(() -> say());
        columns.subscribe(() -> want());
        widthProperty().subscribe(this::fit);
        heightProperty().subscribe(this::fit);
        scale.subscribe(this::fit);
        list.heightProperty().subscribe(this::want);
        list.getSelectionModel().selectedIndexProperty().subscribe(() -> say());
        show();
    }

    private void fit() {
        head.room(getWidth() / scale.get(), getHeight() / scale.get());
        columns.fit(model.drafts().size(), getWidth() - SIDES, scale.get());
        pseudoClassStateChanged(NARROW, columns.across().get() < NARROW_CELL * scale.get());
        want();
    }

    private void want() {
        wanted = true;
        requestLayout();
    }

    /** Once it is known how wide the columns are, heads say what fits; once it is known how high rows are, the chosen one shows. */
    @Override
    protected void layoutChildren() {
        head.wrap(getWidth());
        if (wanted) {
            names.fit();
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
        names.show(known ? model.drafts() : List.of(), model.isToLeft());
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
            go(Math.min(row, rows.size() - 1), columns.chosen().get());
        } else if (known) {
            int[] here = model.here().orElse(new int[] {0, 0});
            go(here[0], here[1]);
        }
        say();
    }

    private void pressed(KeyEvent key) {
        int row = list.getSelectionModel().getSelectedIndex();
        int last = model.drafts().size() - 1;
        boolean done = true;
        switch (key.getCode()) {
            case LEFT -> columns.move(-1);
            case RIGHT -> columns.move(1);
            case HOME -> columns.move(-last);
            case END -> columns.move(last);
            case ENTER, SPACE -> open(row);
            default -> done = false;
        }
        if (done) {
            key.consume();
        }
    }

    /** Sideways, where not all drafts stand beside the names. */
    private void scrolled(ScrollEvent scroll) {
        if (Math.abs(scroll.getDeltaX()) > Math.abs(scroll.getDeltaY())) {
            columns.move(scroll.getDeltaX() > 0 ? -1 : 1);
            scroll.consume();
        }
    }

    private void open(int row) {
        List<MapRow> rows = model.rows().get();
        if (row >= 0
                && row < rows.size()
                && !model.open(rows.get(row).cells().get(columns.chosen().get()))) {
            said.say(Messages.text("map.nowhere"));
        }
    }

    private void go(int row, int to) {
        columns.chosen().set(to);
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
                && columns.chosen().get() < rows.get(row).cells().size();
        String words =
                chosen ? rows.get(row).cells().get(columns.chosen().get()).spoken() : "";
        said.tell(words);
        said.setVisible(!words.isEmpty());
        said.setManaged(said.isVisible());
        list.setAccessibleText(Messages.text("map.spoken", words));
    }
}
