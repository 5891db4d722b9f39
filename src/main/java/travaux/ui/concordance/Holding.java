package travaux.ui.concordance;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import travaux.ui.concordance.ConcordanceModel.Held;
import travaux.ui.concordance.ConcordanceModel.Over;

/**
 * Drags a unit of one column onto one of the other: seen before it is done, done when it is let go, left by Escape. With Ctrl what
 * was paired before stays, which makes a split or a merger.
 */
final class Holding {

    /** A hand that trembles this much, in pixels, drags nothing. */
    private static final double STILL = 5;

    private final ConcordanceModel model;
    private final Function<Point2D, Optional<Spot>> find;
    private Optional<Spot> pressed = Optional.empty();
    private Point2D at = Point2D.ZERO;
    private boolean left;

    /** A unit under the pointer. */
    record Spot(PairLine.Units line, boolean isOld) {

        Over over() {
            return new Over((isOld ? line.old() : line.now()).orElseThrow(), line.row());
        }
    }

    /** Listens on a node; {@code find} tells what is under a point of the scene. */
    Holding(ConcordanceModel model, Node node, Function<Point2D, Optional<Spot>> find) {
        this.model = model;
        this.find = find;
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            pressed = Optional.empty();
            model.letGo();
        });
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        node.addEventFilter(KeyEvent.KEY_RELEASED, this::turn);
        model.held().subscribe(held -> {
            node.setCursor(held.isPresent() ? Cursor.CLOSED_HAND : null);
            left = held.isEmpty();
        });
    }

    /** The key that adds to what is paired tells at once what it would do, though the mouse rests. */
    private void turn(KeyEvent key) {
        boolean also = key.isShortcutDown();
        if (model.held().get().filter(held -> held.also() != also).isPresent()) {
            model.also(also);
        }
    }

    private void press(MouseEvent event) {
        at = new Point2D(event.getSceneX(), event.getSceneY());
        pressed = event.getButton() == MouseButton.PRIMARY ? find.apply(at) : Optional.empty();
        left = false;
    }

    private void drag(MouseEvent event) {
        Point2D now = new Point2D(event.getSceneX(), event.getSceneY());
        if (pressed.isEmpty() || left) {
            return;
        }
        Optional<Held> held = model.held().get();
        if (held.isEmpty() && now.distance(at) > STILL) {
            Over own = pressed.get().over();
            model.hold(own.unit(), own.row(), pressed.get().isOld());
            held = model.held().get();
        }
        if (held.isPresent()) {
            boolean old = held.get().isOld();
            model.over(find.apply(now).filter(spot -> spot.isOld() != old).map(Spot::over), event.isShortcutDown());
            event.consume();
        }
    }
}
