package travaux.ui.control;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Brings what takes the keyboard into sight in all that scrolls it, no further than it must; not under a mouse that is pressed. */
public final class InSight {

    /** Room left beside what was brought into sight, in pixels. */
    private static final double AIR = 8;

    private final Scene scene;
    private boolean held;
    private boolean asked;

    private InSight(Scene scene) {
        this.scene = scene;
    }

    /** Follows whatever has the keyboard in a scene. */
    public static void follow(Scene scene) {
        InSight sight = new InSight(scene);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> sight.held = true);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, release -> sight.held = false);
        scene.focusOwnerProperty().subscribe(sight::ask);
    }

    /** Says how far parts that stay in their place cover a pane's edges, at the top and at the side it begins at. */
    public static void cover(ScrollPane pane, Supplier<Insets> covered) {
        pane.getProperties().put(InSight.class, covered);
    }

    /** Lets a pane itself bring into sight, from side to side, what takes the keyboard in it. */
    public static void sideways(ScrollPane pane, Consumer<Node> shows) {
        pane.getProperties().put(Sideways.class, new Sideways(shows));
    }

    private record Sideways(Consumer<Node> shows) {}

    /** Where it stands is known only after it was laid out. */
    private void ask(@Nullable Node focused) {
        if (focused == null || held || asked) {
            return;
        }
        asked = true;
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                asked = false;
                show(scene.getFocusOwner());
            }
        });
        Platform.requestNextPulse();
    }

    private static void show(@Nullable Node focused) {
        if (focused == null) {
            return;
        }
        for (Node node = focused.getParent(); node != null; node = node.getParent()) {
            if (node instanceof ScrollPane pane && isInside(focused, pane.getContent())) {
                show(focused, pane);
            }
        }
    }

    private static boolean isInside(Node node, @Nullable Node content) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == content) {
                return true;
            }
        }
        return false;
    }

    private static void show(Node focused, ScrollPane pane) {
        Node content = pane.getContent();
        Bounds whole = content.getLayoutBounds();
        Bounds view = pane.getViewportBounds();
        Bounds at = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        Insets covered = covered(pane);
        double down = whole.getHeight() - view.getHeight();
        if (down > 0) {
            Span sight = new Span(pane.getVvalue() * down + covered.getTop(), view.getHeight() - covered.getTop());
            pane.setVvalue(Math.clamp(pane.getVvalue() + sight.off(at.getMinY(), at.getMaxY()) / down, 0, 1));
        }
        double across = whole.getWidth() - view.getWidth();
        if (pane.getProperties().get(Sideways.class) instanceof Sideways itself) {
            itself.shows().accept(focused);
        } else if (across > 0) {
            Span sight = new Span(pane.getHvalue() * across + covered.getLeft(), view.getWidth() - covered.getLeft());
            pane.setHvalue(Math.clamp(pane.getHvalue() + sight.off(at.getMinX(), at.getMaxX()) / across, 0, 1));
        }
    }

    private static Insets covered(ScrollPane pane) {
        return pane.getProperties().get(InSight.class) instanceof Supplier<?> told && told.get() instanceof Insets by
                ? by
                : Insets.EMPTY;
    }

    /** What is in sight of a length: from where, and how much. */
    private record Span(double from, double length) {

        /**
         * How far it must go to show a stretch; for one that is longer, to its beginning, or for one that is far longer, until
         * nothing else is in sight.
         */
        double off(double first, double last) {
            double longer = last - first - length;
            double air = Math.clamp(-longer / 2, 0, AIR);
            double before = first - air - from;
            double after = last + air - from - length;
            if (longer <= 0) {
                return before < 0 ? before : Math.max(0, after);
            }
            boolean filled = before <= 0 && after >= 0;
            return filled ? 0 : before > 0 || longer < length ? before : after;
        }
    }
}
