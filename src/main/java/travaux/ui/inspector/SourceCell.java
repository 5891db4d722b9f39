package travaux.ui.inspector;

import javafx.scene.layout.VBox;
import travaux.ui.control.Words;
import travaux.ui.control.WrappingCell;
import travaux.ui.support.Messages;

/** One source and what rests on it. */
final class SourceCell extends WrappingCell<InspectorModel.Cited> {

    private final VBox box = new VBox();

    SourceCell() {
        box.getStyleClass().add("item");
    }

    @Override
    protected void updateItem(InspectorModel.Cited cited, boolean empty) {
        super.updateItem(cited, empty);
        if (empty || cited == null) {
            setGraphic(null);
            return;
        }
        box.getChildren().setAll(new SourceLine(cited.source()), new Words(cited.about(), "aside"));
        if (!cited.doubt().isEmpty()) {
            box.getChildren().add(new Words(Messages.text("doubt", cited.doubt()), "doubt"));
        }
        setAccessibleText(cited.source().what());
        setGraphic(box);
    }
}
