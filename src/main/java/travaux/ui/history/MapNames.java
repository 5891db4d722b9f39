package travaux.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import travaux.core.dossier.DraftEntry;
import travaux.ui.support.Messages;

/** The heads of the map's columns. Where not all stand in the window, it says how many there are at either side. */
final class MapNames extends HBox {

    private final MapColumns columns;
    private final Label provision = new Label(Messages.text("map.provision"));
    private final Button before = new Button();
    private final Button after = new Button();
    private final HBox air = new HBox(provision, before, after);
    private final List<ColumnHead> heads = new ArrayList<>();

    MapNames(MapColumns columns) {
        this.columns = columns;
        getStyleClass().add("map-names");
        setMinHeight(USE_PREF_SIZE);
        provision.getStyleClass().add("map-name");
        air.getStyleClass().add("map-air");
        air.setAlignment(Pos.BOTTOM_LEFT);
        HBox.setHgrow(air, Priority.ALWAYS);
        MapCell.wide(air);
        for (Button way : List.of(before, after)) {
            way.getStyleClass().setAll("link", "map-way");
            way.setFocusTraversable(false);
            way.setMinWidth(USE_PREF_SIZE);
        }
        before.setOnAction(action -> columns.turn(-1));
        after.setOnAction(action -> columns.turn(1));
        columns.subscribe(() -> window());
    }

    /** Heads the columns of drafts, and that of provisions at the side on which their names begin. */
    void show(List<DraftEntry> drafts, boolean toLeft) {
        air.setAlignment(toLeft ? Pos.BOTTOM_RIGHT : Pos.BOTTOM_LEFT);
        heads.clear();
        for (int i = 0; i < drafts.size(); i++) {
            ColumnHead head = new ColumnHead(i, drafts.get(i));
            columns.size(head);
            heads.add(head);
        }
        getChildren().clear();
        if (!heads.isEmpty()) {
            getChildren().add(air);
            getChildren().addAll(heads);
        }
        window();
    }

    /** Says names where all of them fit the width of a column, else numbers alone. */
    void fit() {
        applyCss();
        columns.widen(widest(ColumnHead::needed));
        columns.widen(widest(head -> head.needed(2)));
        columns.widen(widest(head -> head.needed(1)));
        boolean named =
                heads.stream().allMatch(head -> head.fits(columns.across().get()));
        heads.forEach(head -> head.name(named));
    }

    private double widest(ToDoubleFunction<ColumnHead> width) {
        return heads.stream().mapToDouble(width).max().orElse(0);
    }

    private void window() {
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).setVisible(columns.shows(i));
            heads.get(i).setManaged(columns.shows(i));
        }
        boolean all = columns.before() + columns.after() == 0;
        provision.setVisible(all);
        provision.setManaged(all);
        way(before, columns.before(), "map.before", "map.before.spoken");
        way(after, columns.after(), "map.after", "map.after.spoken");
    }

    private static void way(Button way, int drafts, String key, String spoken) {
        way.setText(Messages.text(key, drafts));
        way.setAccessibleText(Messages.text(spoken, drafts));
        way.setVisible(drafts > 0);
        way.setManaged(drafts > 0);
    }
}
