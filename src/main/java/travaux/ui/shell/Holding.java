package travaux.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keyboard near where it was when what had it is taken away: the toolkit would give it to the first button of the
 * window, far from what the reader looks at.
 */
final class Holding {

    private final Parent pages;
    private List<Parent> around = List.of();
    private boolean taken;
    private boolean waiting;

    /** {@code pages} is what the reader looks at where nothing nearer is left. */
    Holding(Parent pages) {
        this.pages = pages;
    }

    void follow(Scene scene) {
        scene.focusOwnerProperty().subscribe((before, after) -> moved(scene, before, after));
        scene.addPostLayoutPulseListener(() -> settle(scene));
    }

    /** The toolkit takes the keyboard from what is gone before it gives it to something else; others only give it. */
    private void moved(Scene scene, @Nullable Node before, @Nullable Node after) {
        if (after == null) {
            taken = before != null && (before.getScene() != scene || (isWithin(before, pages) && !isShown(before)));
        } else if (taken) {
            taken = false;
            hold(scene);
        } else {
            waiting = after == pages;
            around = parents(after);
        }
    }

    /** Gives it to the nearest of what was around the node that has something to take it. */
    private void hold(Scene scene) {
        for (Parent near : around) {
            boolean wide = isWithin(pages, near);
            Optional<Node> found = near.getScene() == scene && isShown(near) && !wide ? first(near) : Optional.empty();
            if ((wide && pages.getScene() == scene) || found.isPresent()) {
                found.or(() -> first(pages)).orElse(pages).requestFocus();
                return;
            }
        }
    }

    /** A page that had nothing to give the keyboard to may have by now. */
    private void settle(Scene scene) {
        if (waiting && scene.getFocusOwner() == pages) {
            first(pages).ifPresent(Node::requestFocus);
        }
    }

    /** Rows first, in which the keys of the window go on working; fields would take letters for themselves. */
    private static Optional<Node> first(Parent place) {
        List<Node> all = able(place).toList();
        return all.stream()
                .filter(Holding::hasRows)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static boolean hasRows(Node node) {
        return switch (node) {
            case ListView<?> list -> !list.getItems().isEmpty();
            case TableView<?> table -> !table.getItems().isEmpty();
            default -> false;
        };
    }

    private static Stream<Node> able(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Holding::able)
                : Stream.empty();
        return node.isFocusTraversable() ? Stream.concat(Stream.of(node), below) : below;
    }

    private static List<Parent> parents(Node node) {
        List<Parent> found = new ArrayList<>();
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            found.add(parent);
        }
        return found;
    }

    private static boolean isShown(@Nullable Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }

    private static boolean isWithin(@Nullable Node node, Node outer) {
        return node != null && (node == outer || isWithin(node.getParent(), outer));
    }
}
