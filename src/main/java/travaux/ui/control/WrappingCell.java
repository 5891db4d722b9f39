package travaux.ui.control;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A list's cell as high as what is in it, once its words are broken into lines at the width of the list. */
public abstract class WrappingCell<T> extends ListCell<T> {

    /** Room for the scroll bar, in pixels, where the width is not known yet. */
    private static final double BAR = 12;

    private boolean undressed = true;

    /** A cell that asks for no width. */
    @SuppressWarnings("this-escape") // the property is the toolkit's own and nobody listens to it yet
    protected WrappingCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        undressed = true;
    }

    /** Sets what depends on the type that its parts have now; called before it is measured. */
    protected void dressed() {}

    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || !(getGraphic() instanceof Region shown)) {
            return 0;
        }
        // Measured before its first pulse, a cell would still have the toolkit's type; style sheets are read for it no
        // more than once.
        if (undressed) {
            applyCss();
            undressed = getScene() == null;
        }
        dressed();
        double room = width > 0 ? width : getListView().getWidth() - BAR;
        // The list keeps the height for its bar even if it is asked for before its own width is known.
        return shown.prefHeight(room > 0 ? room : -1);
    }
}
