package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.core.work.Library;
import travaux.ui.support.Toolkit;

/** The elements of an article by drafts where there is less room than they need: nothing is cut, the names stay in sight. */
class ElementsGridTest extends WindowCase {

    private void open(double width, double size) throws Exception {
        show(width, 720);
        Toolkit.call(() -> {
            window.look().size().set(size);
            window.opening().dossier("un-cybercrime-convention", "", "");
            return true;
        });
        until(() -> !cells().isEmpty());
        settle();
    }

    private List<Button> cells() {
        Set<Node> found = window.root().lookupAll(".grid-cell");
        return found.stream().map(Button.class::cast).toList();
    }

    private ScrollPane scroll() {
        Node node = cells().getFirst();
        while (!(node instanceof ScrollPane)) {
            node = node.getParent();
        }
        return (ScrollPane) node;
    }

    @ParameterizedTest
    @CsvSource({"900, 1", "1280, 1", "900, 2", "1280, 2"})
    void noCellIsNarrowerThanItsWords(double width, double size) throws Exception {
        open(width, size);
        assertThat(seen(() -> cells().stream()
                        .filter(cell -> cell.getWidth() + 1 < cell.prefWidth(-1))
                        .map(Button::getAccessibleText)
                        .toList()))
                .isEmpty();
        assertThat(seen(() -> window.root().lookupAll(".grid-cell .label, .grid-head .label").stream()
                        .map(Labeled.class::cast)
                        .filter(Labeled::isTextTruncated)
                        .map(Labeled::getText)
                        .toList()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"900, 1.5", "1000, 2"})
    void theCellThatHasTheKeyboardIsInSightAndSoAreItsNames(double width, double size) throws Exception {
        open(width, size);
        Toolkit.call(() -> {
            cells().getFirst().requestFocus();
            return true;
        });
        double names = seen(() -> name().localToScene(name().getLayoutBounds()).getMinX());
        for (int i = 0; i < 9; i++) {
            press(KeyCode.RIGHT);
            press(KeyCode.DOWN);
        }
        picture("grid-%.0f-%.0f".formatted(width, 100 * size));
        Bounds view = seen(() -> scroll().localToScene(scroll().getLayoutBounds()));
        Bounds cell = seen(() -> focused().localToScene(focused().getLayoutBounds()));
        Bounds name = seen(() -> name().localToScene(name().getLayoutBounds()));
        assertThat(seen(() -> scroll().getVvalue())).isPositive();
        assertThat(view.contains(cell)).as("%s in %s", cell, view).isTrue();
        assertThat(cell.getMinX()).isGreaterThanOrEqualTo(name.getMaxX() - 1);
        assertThat(name.getMinX()).isEqualTo(names);
        assertThat(seen(() -> window.root().lookupAll(".grid-head").stream()
                        .map(head -> head.localToScene(head.getLayoutBounds()))
                        .toList()))
                .allMatch(
                        head -> Math.abs(head.getMaxY() - cell.getMinY()) >= -1 && head.getMinY() >= view.getMinY() - 1)
                .anyMatch(head -> Math.abs(head.getMinX() - cell.getMinX()) < 12);
    }

    @Test
    void wordsBeginAtOneColumnAndNoBarScrollsNearlyNothing() throws Exception {
        open(1280, 2);
        assertThat(seen(() -> cells().stream()
                        .map(cell -> begins(cell, ".word") - edge(cell).getMinX())
                        .map(Math::round)
                        .distinct()
                        .toList()))
                .hasSize(1);
        double spare = seen(() -> ((Region) scroll().getContent()).getWidth()
                - scroll().getViewportBounds().getWidth());
        assertThat(spare < 1 || spare > 0.05 * 1280).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2})
    void everySignStandsApartFromItsWord(double size) throws Exception {
        open(1280, size);
        var disputed = Library.standard().open("src/test/resources/travaux/ui/rooms/sijillat");
        Toolkit.call(() -> {
            window.opening().lay(disputed, "wahat-2019", "tajmi");
            return true;
        });
        until(() -> workbench.dossier().get().filter(disputed::equals).isPresent()
                && workbench.unit().get().isPresent());
        read("5");
        until(() -> !cells().isEmpty());
        assertThat(seen(() -> window.root().lookupAll(".grid-cell .sign-dispute")))
                .isNotEmpty();
        assertThat(seen(() -> cells().stream()
                        .mapToDouble(
                                cell -> begins(cell, ".word") - edge(sign(cell)).getMaxX())
                        .min()
                        .orElseThrow()))
                .isGreaterThan(2 * size);
    }

    @Test
    void signsGrowWithTheType() throws Exception {
        open(1280, 1);
        double small = seen(() -> edge(find(".sign-named")).getWidth());
        Toolkit.call(() -> {
            window.look().size().set(2);
            return true;
        });
        assertThat(seen(() -> edge(find(".sign-named")).getWidth())).isBetween(1.8 * small, 2.3 * small);
    }

    private static Node sign(Node cell) {
        return ((Parent) cell.lookup(".element-sign")).getChildrenUnmodifiable().getFirst();
    }

    private static double begins(Node cell, String part) {
        return edge(cell.lookup(part)).getMinX();
    }

    private static Bounds edge(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private Node focused() {
        return cells().stream().filter(Node::isFocused).findFirst().orElseThrow();
    }

    /** The name of the last element. */
    private Node name() {
        return List.copyOf(window.root().lookupAll(".grid-name")).getLast();
    }
}
