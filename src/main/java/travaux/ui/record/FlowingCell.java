package travaux.ui.record;

import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A list's cell of words that break into lines at the width of the list. */
abstract class FlowingCell<T> extends ListCell<T> {

    private final VBox box = new VBox();

    FlowingCell() {
        setPrefWidth(0);
        box.getStyleClass().add("record-item");
    }

    /** Puts what there is to say of an item into its box. */
    protected abstract void fill(T item, VBox room);

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
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        fill(item, box);
        setGraphic(box);
    }
}
