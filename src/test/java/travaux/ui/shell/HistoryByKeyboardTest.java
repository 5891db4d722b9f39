package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** The history of a very long article shows more of it when it is told to, and leaves keyboard and reader where they were. */
class HistoryByKeyboardTest extends WindowCase {

    private static final int PARAGRAPHS = 150;

    @Test
    void moreIsShownWhenItIsPressedAndNotWhenTheKeyboardComesToIt(@TempDir Path folder) throws Exception {
        openHistory(folder);
        int atFirst = seen(this::flows);
        Node button = Toolkit.call(() -> more().getFirst());
        Toolkit.call(() -> {
            button.requestFocus();
            return true;
        });
        assertThat(seen(button::isFocused)).isTrue();
        assertThat(seen(this::flows)).as("drawn because the keyboard came").isEqualTo(atFirst);
        assertThat(seen(() -> pane().getVvalue())).as("brought into sight").isGreaterThan(0.85);
        while (seen(() -> !more().isEmpty() && more().getFirst() == button)) {
            double before = seen(this::down);
            int drawn = seen(this::flows);
            press(KeyCode.ENTER);
            assertThat(seen(this::flows)).isGreaterThan(drawn);
            assertThat(seen(this::down)).isBetween(before - 40, before + 40);
            assertThat(seen(() -> more().contains(button) ? button.isFocused() : draft().isFocused()))
                    .as("keeps the keyboard")
                    .isTrue();
        }
        assertThat(seen(() -> draft().isFocused())).isTrue();
    }

    @Test
    void whateverTheKeyboardComesToItRestsAtTheEdgeOfAColumn() throws Exception {
        show(1280, 720);
        compareTutorial("zero", "revised");
        read("9");
        Toolkit.call(() -> {
            workbench.page().set(Page.HISTORY);
            return true;
        });
        until(() -> !window.root().lookupAll(".history-line").isEmpty());
        List<Node> stops = seen(() -> Stream.of(".history-draft", ".history-line")
                .flatMap(selector -> window.root().lookupAll(selector).stream())
                .filter(Node::isFocusTraversable)
                .toList());
        Toolkit.call(() -> {
            stops.getFirst().requestFocus();
            return true;
        });
        for (KeyCode[] keys : List.of(new KeyCode[] {KeyCode.TAB}, new KeyCode[] {KeyCode.SHIFT, KeyCode.TAB})) {
            for (int i = 1; i < stops.size(); i++) {
                press(keys);
                assertThat(seen(this::offEdge))
                        .as("key %d of %s", i, List.of(keys))
                        .isLessThan(1.5);
            }
        }
    }

    /** How far the nearest edge of a column or gap is from where the view begins. */
    private double offEdge() {
        double left = pane().localToScene(0, 0).getX() + pane().snappedLeftInset();
        return ((Parent) pane().getContent())
                .getChildrenUnmodifiable().stream()
                        .mapToDouble(
                                column -> Math.abs(column.localToScene(0, 0).getX() - left))
                        .min()
                        .orElseThrow();
    }

    private void openHistory(Path folder) throws Exception {
        keepDataIn(folder);
        show(1200, 720);
        Path old = Files.writeString(folder.resolve("old.md"), text("lamp"));
        Path now = Files.writeString(folder.resolve("new.md"), text("light"));
        Toolkit.call(() -> {
            window.opening().both(old, now);
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        Toolkit.call(() -> {
            workbench.page().set(Page.HISTORY);
            return true;
        });
        until(() -> !more().isEmpty());
    }

    private static String text(String word) {
        return "# Article 1. Long\n\n"
                + IntStream.rangeClosed(1, PARAGRAPHS)
                        .mapToObj(n -> n + ". Each keeper shall tend the " + word + " of pier " + n
                                + " and write down whatever was seen from it by night, be it little or much.")
                        .collect(Collectors.joining("\n\n"));
    }

    private List<Node> more() {
        return window.root().lookupAll(".history-more").stream()
                .filter(WindowCase::isShown)
                .toList();
    }

    private ScrollPane pane() {
        return find(".history-scroll");
    }

    private Node draft() {
        return find(".history-draft");
    }

    private int flows() {
        return (int) draft().lookupAll("*").stream()
                .filter(node -> node.getClass().getSimpleName().equals("MarkedFlow"))
                .count();
    }

    /** How far down it is scrolled, in pixels. */
    private double down() {
        Bounds whole = pane().getContent().getLayoutBounds();
        return pane().getVvalue()
                * (whole.getHeight() - pane().getViewportBounds().getHeight());
    }
}
