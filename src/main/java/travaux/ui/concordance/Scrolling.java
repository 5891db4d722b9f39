package travaux.ui.concordance;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Scrolls a list no more than it must. */
final class Scrolling {

    /** So many rows fit on any screen. */
    private static final int FEW = 6;

    private Scrolling() {}

    /** Brings a row on screen, with the one above it, unless it is wholly there. */
    static void show(ListView<?> list, int row) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && isShown(flow, row)) {
            return;
        }
        list.scrollTo(row < FEW ? 0 : row - 1);
    }

    private static boolean isShown(VirtualFlow<?> flow, int row) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null && last != null && first.getIndex() < row && row < last.getIndex();
    }
}
