package travaux.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;

/** Moves the keyboard among the signs of the timeline: one of them is reached by Tab, the others from it by arrows. */
final class Stops {

    private final Supplier<List<Band>> bands;

    Stops(Supplier<List<Band>> bands) {
        this.bands = bands;
    }

    /** Lets Tab reach the sign that has the keyboard or, where none has, the first one. */
    void renew() {
        List<Node> all =
                bands.get().stream().flatMap(band -> band.stops().stream()).toList();
        if (all.stream().noneMatch(Node::isFocusTraversable) && !all.isEmpty()) {
            all.getFirst().setFocusTraversable(true);
        }
    }

    /** The sign that has the keyboard, if any. */
    Optional<Node> focused() {
        return bands.get().stream()
                .flatMap(band -> band.stops().stream())
                .filter(stop -> stop.isFocused() && stop.getUserData() != null)
                .findFirst();
    }

    /** Gives the keyboard to the sign that stands for the same thing; false where there is none. */
    boolean focus(Object standsFor) {
        return bands.get().stream()
                .flatMap(band -> band.stops().stream())
                .filter(stop -> standsFor.equals(stop.getUserData()))
                .findFirst()
                .map(this::go)
                .orElse(false);
    }

    /** Goes to the neighbour in the same band; false where there is none. */
    boolean move(EventTarget from, int step) {
        for (Band band : bands.get()) {
            int at = band.stops().indexOf(from);
            if (at >= 0 && at + step >= 0 && at + step < band.stops().size()) {
                return go(band.stops().get(at + step));
            }
        }
        return false;
    }

    /** Goes to the nearest sign of the next band that has any. */
    boolean changeBand(EventTarget from, int step) {
        List<Band> all = bands.get();
        for (int i = 0; i < all.size(); i++) {
            if (from instanceof Node node && all.get(i).stops().contains(node)) {
                return nearest(node, i, step);
            }
        }
        return false;
    }

    private boolean nearest(Node node, int band, int step) {
        double x = node.getBoundsInParent().getCenterX();
        for (int i = band + step; i >= 0 && i < bands.get().size(); i += step) {
            var best = bands.get().get(i).stops().stream()
                    .min(Comparator.comparingDouble(
                            stop -> Math.abs(stop.getBoundsInParent().getCenterX() - x)));
            if (best.isPresent()) {
                return go(best.get());
            }
        }
        return true;
    }

    private boolean go(Node stop) {
        bands.get().forEach(band -> band.stops().forEach(other -> other.setFocusTraversable(false)));
        stop.setFocusTraversable(true);
        stop.requestFocus();
        return true;
    }
}
