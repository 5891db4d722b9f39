package travaux.ui.control;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Scrolls a list no more than it must. */
public final class Scrolling {

    /** So many rows fit on most screens; asked only before it is known how high rows are. */
    private static final int FEW = 6;

    private Scrolling() {}

    /** Brings a row on screen, with the one above it if there is room for both, unless it is wholly there. */
    public static void show(ListView<?> list, int row) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || flow.getFirstVisibleCell() == null) {
            list.scrollTo(row < FEW ? 0 : row - 1);
            return;
        }
        if (!isShown(flow, row)) {
            double rows = list.getHeight() / highest(flow);
            list.scrollTo(row < rows - 1 ? 0 : rows < 3 ? row : row - 1);
        }
    }

    private static double highest(VirtualFlow<?> flow) {
        double most = 1;
        int last = flow.getLastVisibleCell().getIndex();
        for (int i = flow.getFirstVisibleCell().getIndex(); i <= last; i++) {
            IndexedCell<?> cell = flow.getVisibleCell(i);
            most = cell == null ? most : Math.max(most, cell.getHeight());
        }
        return most;
    }

    private static boolean isShown(VirtualFlow<?> flow, int row) {
        IndexedCell<?> cell = flow.getVisibleCell(row);
        return cell != null
                && flow.sceneToLocal(cell.localToScene(0, 0)).getY() > -1
                && flow.sceneToLocal(cell.localToScene(0, cell.getHeight())).getY() < flow.getHeight() + 1;
    }
}
