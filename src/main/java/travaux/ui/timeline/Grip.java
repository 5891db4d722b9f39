package travaux.ui.timeline;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * The hand on a flag that is dragged. It outlives the flags, which are made anew while the time that is shown moves: at either
 * edge of what is looked at it moves to earlier or later times, the faster the farther out the hand is.
 */
final class Grip {

    /** How near to an edge the time begins to move, in pixels, and how far out it moves fastest. */
    private static final double EDGE = 30;
    /** How far a step moves at most, as a share of what is shown. */
    private static final double FASTEST = 0.03;

    private final TimelineModel model;
    private final Timeline moving;
    private Optional<Flag.Side> side = Optional.empty();
    private Optional<Node> pressed = Optional.empty();
    private Point2D at = Point2D.ZERO;
    private double share;

    /** A hand that tells where it is, in the scene, before the time moves under it. */
    Grip(TimelineModel model, Consumer<Point2D> follow) {
        this.model = model;
        moving = new Timeline(new KeyFrame(Duration.millis(40), step -> {
            follow.accept(at);
            model.pan(share);
        }));
        moving.setCycleCount(Animation.INDEFINITE);
    }

    /** Takes the flag of a side. */
    void take(Flag.Side taken, Node flag, Point2D where) {
        side = Optional.of(taken);
        pressed = Optional.of(flag);
        at = where;
    }

    /** The side that is in hand. */
    Optional<Flag.Side> side() {
        return side;
    }

    /** The flag that was pressed: the toolkit tells of a drag only as long as it stands in the scene. */
    Optional<Node> pressed() {
        return pressed;
    }

    /** Where the hand is, in the scene. */
    Point2D at() {
        return at;
    }

    /** Moves the hand, which is at a place of a plot of a width. */
    void move(Point2D where, double x, double width) {
        at = where;
        double out = x < EDGE ? (x - EDGE) / EDGE : x > width - EDGE ? (x - width + EDGE) / EDGE : 0;
        share = Math.clamp(out, -1, 1) * FASTEST;
        if (share == 0 || !model.isZoomed()) {
            moving.stop();
        } else {
            moving.play();
        }
    }

    /** Opens the hand. */
    void open() {
        moving.stop();
        side = Optional.empty();
        pressed = Optional.empty();
    }
}
