package travaux.ui.control;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;

/** Scrolls a list no more than it must, and a pane by pages. */
public final class Scrolling {

    /** So many rows fit on most screens; asked only before it is known how high rows are. */
    private static final int FEW = 6;

    /** Of what is on screen, so that the lines read last stay in sight. */
    private static final double PAGE = 0.85;

    private Scrolling() {}

    /** Lets a pane that has the keyboard itself be scrolled by what is on screen, and to both ends: the toolkit goes by lines. */
    public static void byPages(ScrollPane pane) {
        pane.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean plain = !key.isShortcutDown() && !key.isControlDown() && !key.isAltDown() && !key.isShiftDown();
            if (plain && key.getTarget() == pane && paged(pane, key)) {
                key.consume();
            }
        });
    }

    private static boolean paged(ScrollPane pane, KeyEvent key) {
        double page = pane.getViewportBounds().getHeight();
        double rest = pane.getContent().getLayoutBounds().getHeight() - page;
        double step = rest > 0 ? PAGE * page / rest : 0;
        switch (key.getCode()) {
            case PAGE_DOWN -> pane.setVvalue(Math.min(1, pane.getVvalue() + step));
            case PAGE_UP -> pane.setVvalue(Math.max(0, pane.getVvalue() - step));
            case HOME -> pane.setVvalue(0);
            case END -> pane.setVvalue(1);
            default -> {
                return false;
            }
        }
        return true;
    }

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
