package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** The real window with large type: all that is to be read or pressed stays in the window and whole. */
class LargeTypeTest extends WindowCase {

    private void open(double width, double height, double size) throws Exception {
        show(width, height);
        Toolkit.call(() -> {
            window.look().size().set(size);
            return true;
        });
        compareTutorial("zero", "adopted");
        read("10");
        settle();
    }

    @ParameterizedTest
    @CsvSource({"900, 590, 1.9", "900, 590, 1.4", "1280, 720, 1.9", "1280, 720, 1"})
    void aProposalAndTheLanguageStayInTheWindow(double width, double height, double size) throws Exception {
        open(width, height, size);
        press(KeyCode.CONTROL, KeyCode.E);
        until(() -> find("#proposal-words") != null);
        picture("proposal-%.0f-%.0f".formatted(width, size * 100));
        assertThat(seen(() -> shown(".proposal-panel .field-button").stream()
                        .filter(node -> isOutside(node, width, height))
                        .toList()))
                .isEmpty();
        assertThat(seen(() -> shown(".proposal-panel .muted").stream()
                        .map(Labeled.class::cast)
                        .filter(state -> state.getText().isEmpty()
                                || state.isTextTruncated()
                                || at(state).getMaxY() > height)
                        .toList()))
                .as("what is said of keeping it")
                .isEmpty();
        assertThat(seen(() -> at(find("#proposal-words")).getHeight()))
                .as("some lines to write in")
                .isGreaterThan(70);
        assertThat(seen(() -> shown(".status > .label").stream()
                        .filter(node -> isOutside(node, width, height))
                        .toList()))
                .isEmpty();
        assertThat(seen(() -> shown(".status > .label").stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList()))
                .contains("English");
    }

    @ParameterizedTest
    @CsvSource({"1280, 720, 1.4", "900, 590, 1.9", "1280, 720, 1"})
    void theSentenceAboutAWordIsReadWholeAndLeavesRoomToTheText(double width, double height, double size)
            throws Exception {
        open(width, height, size);
        press(KeyCode.CONTROL, KeyCode.RIGHT);
        for (int i = 0; i < 45; i++) {
            press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        }
        until(() -> String.valueOf(find("#word-pane").getAccessibleText()).contains("came in"));
        picture("word-%.0f-%.0f".formatted(width, size * 100));
        Labeled said = find(".word-said");
        assertThat(seen(() -> said.isTextTruncated())).isFalse();
        assertThat(seen(() -> at(find("#word-pane")).getMaxY())).isLessThanOrEqualTo(height);
        assertThat(seen(() -> at(find("#word-pane")).getHeight())).isGreaterThan(60);
        assertThat(seen(() -> at(find("#text-list")).getHeight())).isGreaterThan(60);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.3, 1.5, 2})
    void noNumberOfAnArticleIsBroken(double size) throws Exception {
        show(1280, 720);
        Toolkit.call(() -> {
            window.look().size().set(size);
            window.opening().dossier("un-cybercrime-convention", "", "");
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        Toolkit.call(() -> {
            window.sides().articlesFolded().set(false);
            return true;
        });
        picture("articles-%.0f".formatted(size * 100));
        assertThat(seen(() -> window.root().lookupAll(".article-row").stream()
                        .filter(row -> row.lookup(".number-now") != null
                                && at(row.lookup(".number-now")).getMinY()
                                        > at(row.lookup(".number")).getMinY() + 8)
                        .map(row -> ((Labeled) row.lookup(".number-now")).getText())
                        .toList()))
                .isEmpty();
    }

    @Test
    void headsOfAHistoryAreNoHigherThanTheirWords() throws Exception {
        show(1280, 720);
        Toolkit.call(() -> {
            window.opening().dossier("un-cybercrime-convention", "", "");
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        turnTo(Page.HISTORY);
        until(() -> find(".history-heads") != null);
        picture("history-heads");
        double low = seen(() -> window.root().lookupAll(".history-heads .label").stream()
                .map(LargeTypeTest::at)
                .mapToDouble(Bounds::getMaxY)
                .max()
                .orElseThrow());
        assertThat(seen(() -> at(find(".history-heads")).getMaxY()) - low).isLessThan(14);
    }

    private void turnTo(Page page) {
        Toolkit.call(() -> {
            workbench.page().set(page);
            return true;
        });
    }

    private List<Node> shown(String selector) {
        return window.root().lookupAll(selector).stream()
                .filter(node -> isShown(node) && node.isManaged())
                .toList();
    }

    private static Bounds at(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean isOutside(Node node, double width, double height) {
        Bounds at = at(node);
        return at.getMinX() < 0 || at.getMaxX() > width || at.getMinY() < 0 || at.getMaxY() > height;
    }
}
