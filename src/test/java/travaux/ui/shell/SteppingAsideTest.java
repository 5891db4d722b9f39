package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.work.Library;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** What makes room for a story or the register in a narrow window, and how the reader has it back. */
class SteppingAsideTest extends WindowCase {

    private void open(String dossier, double width, double size) throws Exception {
        var opened = Library.standard().open(dossier);
        show(width, 720);
        Toolkit.call(() -> {
            window.look().size().set(size);
            window.opening().lay(opened, "", "");
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "tutorial, 1280, 1",
        "tutorial, 1280, 2",
        "tutorial, 900, 1.8",
        "un-cybercrime-convention, 1280, 2",
        "un-cybercrime-convention, 1600, 2"
    })
    void besideAStoryTheArticleKeepsToTheWidthThatIsLeft(String dossier, double width, double size) throws Exception {
        open(dossier, width, size);
        Toolkit.call(() -> {
            window.record().playFirst();
            return true;
        });
        settle();
        until(() -> workbench.unit().get().isPresent());
        for (String part : new String[] {".comparison", ".comparison-head", ".comparison-head .facts", ".page-row"}) {
            assertThat(seen(() -> right(find(part)))).as(part).isLessThanOrEqualTo(width);
        }
        for (Node fact : window.root().lookupAll(".comparison-head .label")) {
            if (seen(() -> fact.isVisible() && fact.getOpacity() > 0)) {
                assertThat(seen(() -> right(fact))).as(fact.toString()).isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void theArticlesThatLeaveTheRegisterTheirRoomCanBeHadBack() throws Exception {
        open("tutorial", 1280, 1);
        assertThat(shows(".articles")).isTrue();
        go(Page.DOCUMENTS);
        assertThat(shows(".articles")).isFalse();
        Toolkit.call(() -> {
            ((Button) find(".page-unfold")).fire();
            return true;
        });
        assertThat(shows(".articles")).isTrue();
        go(Page.READING);
        assertThat(shows(".articles")).isTrue();
        go(Page.DOCUMENTS);
        go(Page.READING);
        assertThat(shows(".articles")).isTrue();
    }

    @Test
    void theArticlesThatTheReaderPutAwayDoNotComeBackWithTheRoom() throws Exception {
        open("tutorial", 1280, 1);
        Toolkit.call(() -> {
            window.sides().articlesFolded().set(true);
            return true;
        });
        go(Page.DOCUMENTS);
        go(Page.READING);
        assertThat(shows(".articles")).isFalse();
    }

    private void go(Page page) {
        Toolkit.call(() -> {
            workbench.page().set(page);
            return true;
        });
        settle();
    }

    private boolean shows(String selector) {
        return seen(() -> isShown(find(selector)));
    }

    private static double right(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        return at.getMaxX();
    }
}
