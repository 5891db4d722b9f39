package travaux.ui.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;

/** Below the changes: what was asked for that touches the chosen one. It never says that one caused the other. */
final class AskedPane extends VBox {

    private static final double HEIGHT = 300;

    private final RecordModel model;
    private final Label caption = new Label();
    private final ListView<RecordModel.Entry> list = new ListView<>();
    private final Words none = new Words(Messages.text("asked.none"), "inspector-note");

    AskedPane(RecordModel model) {
        this.model = model;
        getStyleClass().add("asked");
        caption.getStyleClass().add("caption");
        Words note = new Words(Messages.text("asked.note"), "inspector-note");
        note.setMinHeight(USE_PREF_SIZE);
        VBox top = new VBox(2, caption, note);
        top.getStyleClass().add("positions-top");
        list.setId("asked-list");
        list.setCellFactory(view -> new PositionCell());
        list.setAccessibleText(Messages.text("asked.spoken"));
        none.getStyleClass().add("inspector-none");
        none.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(top, list, none);
        setMinHeight(0);
        model.asked().subscribe(this::renew);
        model.positions().subscribe(this::renew);
        model.about().subscribe(this::renew);
        renew();
    }

    private void renew() {
        List<RecordModel.Entry> asked = model.asked().get();
        caption.setText(Messages.text("asked.caption", asked.size()));
        list.getItems().setAll(asked);
        show(list, !asked.isEmpty());
        show(none, asked.isEmpty());
        show(this, !model.positions().get().isEmpty() && !model.about().get().isEmpty());
        setPrefHeight(asked.isEmpty() ? USE_COMPUTED_SIZE : HEIGHT);
        setMaxHeight(HEIGHT);
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
