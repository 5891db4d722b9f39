package travaux.ui.inspector;

import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;

/** One source and what rests on it. */
final class SourceCell extends ListCell<InspectorModel.Cited> {

    private final VBox box = new VBox();

    SourceCell() {
        setPrefWidth(0);
        box.getStyleClass().add("item");
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) {
            return 0;
        }
        // Measured before its first pulse, a cell would still have the toolkit's type.
        applyCss();
        return box.prefHeight(width > 0 ? width : getListView().getWidth() - 12);
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
