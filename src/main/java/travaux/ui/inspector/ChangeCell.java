package travaux.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import travaux.ui.control.Facing;
import travaux.ui.control.Words;
import travaux.ui.control.WrappingCell;
import travaux.ui.support.Messages;

/** One change in words: swatch, kind, sentence. */
final class ChangeCell extends WrappingCell<InspectorModel.Item> {

    private final Region swatch = new Region();
    private final Words kind = new Words("kind");
    private final Words said = new Words("said");
    private final VBox box;

    ChangeCell() {
        HBox head = new HBox(7, swatch, kind);
        head.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(head, said);
        box.getStyleClass().add("item");
    }

    @Override
    protected void updateItem(InspectorModel.Item item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        swatch.getStyleClass().setAll("swatch", item.tone().styleClass());
        kind.tell(item.kind());
        if (Facing.isOwnSentence(item.sentence())) {
            said.tell(item.sentence());
        } else {
            said.say(item.sentence());
        }
        setAccessibleText(Messages.text("change.spoken", item.kind(), item.sentence()));
        setGraphic(box);
    }
}
