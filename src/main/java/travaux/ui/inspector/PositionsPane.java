package travaux.ui.inspector;

import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;

/** The recorded positions on the unit, and below them the sources of the one that is chosen. */
final class PositionsPane extends VBox {

    private static final double SOURCES = 190;

    private final RecordModel model;
    private final ListView<RecordModel.Entry> list = new ListView<>();
    private final Words hidden = new Words("inspector-note");
    private final VBox sources = new VBox();
    private final ScrollPane below = new ScrollPane(sources);

    PositionsPane(RecordModel model) {
        this.model = model;
        Words caution = new Words(Messages.text("positions.caution"), "inspector-note");
        caution.setMinHeight(USE_PREF_SIZE);
        hidden.setMinHeight(USE_PREF_SIZE);
        VBox top = new VBox(caution, hidden);
        top.getStyleClass().add("positions-top");
        list.setId("positions-list");
        list.setCellFactory(view -> new PositionCell());
        list.setAccessibleText(Messages.text("positions.list.spoken"));
        list.setPlaceholder(new Words(Messages.text("positions.none"), "inspector-note"));
        VBox.setVgrow(list, Priority.ALWAYS);
        sources.getStyleClass().add("inspector-page");
        below.setFitToWidth(true);
        below.setMinHeight(0);
        below.setMaxHeight(SOURCES);
        below.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        below.getStyleClass().add("position-sources");
        getChildren().addAll(top, list, below);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.positions().subscribe(this::renew);
        renew();
    }

    private void renew() {
        list.getItems().setAll(model.positions().get());
        list.getSelectionModel().clearSelection();
        hidden.say(model.hidden() == 0 ? "" : Messages.text("positions.hidden", model.hidden()));
        show(hidden, model.hidden() > 0);
        chosen(null);
    }

    private void chosen(RecordModel.@org.jspecify.annotations.Nullable Entry entry) {
        sources.getChildren().clear();
        if (entry != null) {
            sources.getChildren().add(new Words(Messages.text("positions.sources", entry.who()), "inspector-head"));
            entry.sources().forEach(source -> sources.getChildren().add(new SourceLine(source)));
            below.setVvalue(0);
        }
        show(below, entry != null);
    }

    private static void show(javafx.scene.Node part, boolean on) {
        part.setVisible(on);
        part.setManaged(on);
    }
}
