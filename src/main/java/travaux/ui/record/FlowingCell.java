package travaux.ui.record;

import javafx.scene.layout.VBox;
import travaux.ui.control.WrappingCell;

/** A list's cell of words that break into lines at the width of the list. */
abstract class FlowingCell<T> extends WrappingCell<T> {

    private final VBox box = new VBox();

    FlowingCell() {
        box.getStyleClass().add("record-item");
    }

    /** Puts what there is to say of an item into its box. */
    protected abstract void fill(T item, VBox room);

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
