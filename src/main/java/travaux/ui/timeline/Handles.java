package travaux.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import travaux.core.dossier.DraftEntry;
import travaux.ui.support.DraftWords;
import travaux.ui.support.Messages;

/** The two compared drafts' flags as handles: dragged along the lane they snap to a draft, and compare when they are let go. */
final class Handles {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");
    /** A hand that trembles this much, in pixels, drags nothing. */
    private static final double STILL = 4;

    private final TimelineModel model;
    private final List<Flag> flags;
    private final List<Button> buttons;
    private final Label ghost = new Label();
    private final Grip grip;

    Handles(TimelineModel model, List<Flag> flags, List<Button> buttons, Grip grip) {
        this.model = model;
        this.grip = grip;
        this.flags = flags;
        this.buttons = buttons;
        ghost.getStyleClass().add("handle-ghost");
        ghost.setVisible(false);
        ghost.setMouseTransparent(true);
        ghost.setViewOrder(-1);
        for (int i = 0; i < flags.size(); i++) {
            if (flags.get(i).side() != Flag.Side.NEITHER) {
                listen(buttons.get(i), flags.get(i));
            }
        }
    }

    /** What is shown beside the pointer while a handle is moved. */
    Node ghost() {
        return ghost;
    }

    private void listen(Button button, Flag flag) {
        button.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                grip.take(flag.side(), button, place(event));
            }
        });
    }

    private static Point2D place(MouseEvent event) {
        return new Point2D(event.getSceneX(), event.getSceneY());
    }

    /** Moves the handle that was pressed, wherever the pointer has gone; nothing where none was. */
    void drag(MouseEvent event) {
        boolean moving = model.held().get().isPresent();
        if (grip.side().isPresent()
                && (moving || Math.abs(event.getSceneX() - grip.at().getX()) > STILL)) {
            follow(place(event));
            grip.move(
                    place(event),
                    ghost.getParent().sceneToLocal(place(event)).getX(),
                    ghost.getParent().getLayoutBounds().getWidth());
            event.consume();
        }
    }

    /** Holds the handle over the draft that is nearest to a place in the scene; over the last one where none is in sight. */
    void follow(Point2D scene) {
        if (grip.side().isPresent() && !flags.isEmpty()) {
            Point2D at = ghost.getParent().sceneToLocal(scene);
            DraftEntry target = flags.get(nearest(at)).draft();
            model.hold(grip.side().get(), target);
            point(grip.side().get(), target, at.getX());
        }
    }

    /** Lets the handle go that was pressed. */
    void release() {
        if (grip.side().isPresent()) {
            if (model.held().get().isPresent()) {
                follow(grip.at());
            }
            grip.open();
            model.letGo();
        }
    }

    private int nearest(Point2D at) {
        return java.util.stream.IntStream.range(0, flags.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> {
                    Bounds its = buttons.get(i).getBoundsInParent();
                    double across = Math.abs(at.getX() - Math.clamp(at.getX(), its.getMinX(), its.getMaxX()));
                    double down = Math.abs(at.getY() - Math.clamp(at.getY(), its.getMinY(), its.getMaxY()));
                    return across + down / 4;
                }))
                .orElseThrow();
    }

    private void point(Flag.Side moved, DraftEntry target, double x) {
        String side = Messages.text(moved == Flag.Side.OLD ? "side.old" : "side.new");
        boolean swaps = flags.stream()
                .anyMatch(other ->
                        other.draft().equals(target) && other.side() != Flag.Side.NEITHER && other.side() != moved);
        ghost.setText(
                Messages.text(swaps ? "timeline.handle.swaps" : "timeline.handle.over", side, DraftWords.line(target)));
        double across = ghost.prefWidth(-1);
        double room = ghost.getParent().getLayoutBounds().getWidth();
        double low = buttons.stream()
                .mapToDouble(button -> button.getBoundsInParent().getMaxY())
                .max()
                .orElse(0);
        ghost.resizeRelocate(
                Math.rint(Math.clamp(x - across / 2, 0, Math.max(0, room - across))),
                Math.rint(low + 6),
                across,
                22 * model.size().get());
    }

    /** Shows what a handle is over; as before where none is moved. */
    void show(Optional<TimelineModel.Handle> held) {
        ghost.setVisible(held.isPresent());
        for (int i = 0; i < flags.size(); i++) {
            Flag flag = flags.get(i);
            boolean target =
                    held.filter(handle -> handle.target().equals(flag.draft())).isPresent();
            boolean left = held.filter(handle -> handle.side() == flag.side()).isPresent() && !target;
            buttons.get(i).pseudoClassStateChanged(TARGET, target);
            buttons.get(i).pseudoClassStateChanged(LEFT, left);
        }
    }
}
