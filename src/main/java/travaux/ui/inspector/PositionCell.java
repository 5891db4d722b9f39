package travaux.ui.inspector;

import javafx.scene.layout.VBox;
import travaux.ui.control.Words;
import travaux.ui.control.WrappingCell;

/** One recorded position: who, what, why it is listed, where it was said, and what is known beside. */
final class PositionCell extends WrappingCell<RecordModel.Entry> {

    private final VBox box = new VBox();

    PositionCell() {
        box.getStyleClass().addAll("item", "position");
    }

    @Override
    protected void updateItem(RecordModel.Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        box.getChildren().clear();
        add(entry.who(), "who");
        add(entry.what(), "said");
        add(entry.why(), "why");
        add(entry.weak(), "weak");
        add(entry.place(), "aside");
        entry.details().forEach(detail -> add(detail, "aside"));
        setAccessibleText(entry.spoken());
        setGraphic(box);
    }

    private void add(String words, String styleClass) {
        if (!words.isEmpty()) {
            Words said = new Words(styleClass);
            said.tell(words);
            box.getChildren().add(said);
        }
    }
}
