package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** What takes the keyboard is brought into the sight of what scrolls it, whichever page it is on. */
class InSightTest extends WindowCase {

    private void open(Page page, double size) throws Exception {
        show(1000, 600);
        Toolkit.call(() -> {
            window.look().size().set(size);
            window.opening().dossier(page == Page.CHARTS ? "tutorial" : "un-cybercrime-convention", "", "");
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        Toolkit.call(() -> {
            workbench.page().set(page);
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "READING, .grid-cell, 1.5",
        "HISTORY, .history-line, 1",
        "CHARTS, .chart-row, 1.5",
        "COMPLETE, .field-button, 1.5",
        "COMPLETE, .record-link, 1"
    })
    void firstAndLastAreInSightWhenTheyTakeTheKeyboard(Page page, String selector, double size) throws Exception {
        open(page, size);
        until(() -> nodes(selector).stream().filter(InSightTest::isInPane).count() > 1);
        Toolkit.call(() -> {
            window.root().applyCss();
            window.root().layout();
            return true;
        });
        List<Node> all = seen(
                () -> nodes(selector).stream().filter(InSightTest::isInPane).toList());
        for (Node node : Stream.of(all.getLast(), all.getFirst(), all.getLast()).toList()) {
            Toolkit.call(() -> {
                node.requestFocus();
                return true;
            });
            Bounds at = seen(() -> node.localToScene(node.getLayoutBounds()));
            Bounds view = seen(() -> pane(node).localToScene(pane(node).getLayoutBounds()));
            assertThat(view.getMinX() <= at.getMinX() + 1 && view.getMaxX() >= at.getMaxX() - 1)
                    .as("%s in %s", at, view)
                    .isTrue();
            assertThat(view.getMinY() <= at.getMinY() + 1 && view.getMaxY() >= at.getMaxY() - 1)
                    .as("%s in %s", at, view)
                    .isTrue();
        }
        picture("in-sight-" + page);
    }

    @ParameterizedTest
    @CsvSource({"1.5", "2"})
    void aCellReachedByTabIsNotBeneathTheNamesOfTheDrafts(double size) throws Exception {
        open(Page.READING, size);
        until(() -> !nodes(".grid-cell").isEmpty());
        Node first = seen(() -> nodes(".grid-cell").getFirst());
        ScrollPane pane = seen(() -> pane(first));
        Toolkit.call(() -> {
            window.root().requestFocus();
            pane.setVvalue(1);
            pane.setHvalue(1);
            return true;
        });
        settle();
        for (int i = 0; i < 80 && !seen(() -> first.isFocused()); i++) {
            press(KeyCode.TAB);
        }
        assertThat(seen(() -> first.isFocused())).isTrue();
        assertThat(seen(() -> pane.getVvalue())).isLessThan(0.001);
        if (seen(() -> pane.getContent().getLayoutBounds().getWidth()
                > pane.getViewportBounds().getWidth() + 1)) {
            assertThat(seen(() -> pane.getHvalue())).isLessThan(0.001);
        }
    }

    private List<Node> nodes(String selector) {
        return window.root().lookupAll(selector).stream()
                .filter(node -> isShown(node) && !node.isDisabled())
                .toList();
    }

    private static boolean isInPane(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane) {
                return true;
            }
        }
        return false;
    }

    private static ScrollPane pane(Node node) {
        Node at = node;
        while (!(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        return (ScrollPane) at;
    }
}
