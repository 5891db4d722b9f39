package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;
import travaux.ui.support.Workbench.Pair;

/** Reads a history, uses the map and counts a term in the real window, headless, by keyboard alone. */
class PagesByKeyboardTest extends WindowCase {

    @BeforeEach
    void openTheTutorial() throws Exception {
        show(1440, 900);
        compareTutorial("revised", "adopted");
    }

    @Test
    void aWordsLifeIsReadInTheHistoryOfItsArticle() throws Exception {
        press(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> window.root().lookup(".history-draft") != null);
        tabTo(".history-draft");
        type(KeyCode.RIGHT);
        type(KeyCode.RIGHT);
        picture("history-by-keyboard");
        String spoken = seen(() -> stage.getScene().getFocusOwner().getAccessibleText());
        assertThat(spoken).as("the draft says the life of the chosen words").contains("“", "came in", "last in");
        assertThat(seen(() -> window.root().lookupAll(".chosen-ground").size())).isPositive();
        type(KeyCode.ESCAPE);
        assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.READING);
    }

    @Test
    void aCellOfTheMapIsReachedByArrowsAndOpenedByEnter() throws Exception {
        Pair before = seen(() -> workbench.pair().get().orElseThrow());
        press(KeyCode.ALT, KeyCode.DIGIT3);
        until(() -> window.root().lookup("#map-list") != null);
        tabTo("#map-list");
        type(KeyCode.DOWN);
        type(KeyCode.LEFT);
        picture("map-by-keyboard");
        assertThat(seen(() -> stage.getScene().getFocusOwner().getAccessibleText()))
                .contains(before.old().name());
        type(KeyCode.ENTER);
        until(() -> workbench.unit().get().isPresent());
        assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.READING);
        assertThat(seen(() -> workbench.pair().get().orElseThrow().now())).isEqualTo(before.old());
    }

    @Test
    void aTermIsCountedWhileItIsTyped() throws Exception {
        press(KeyCode.ALT, KeyCode.DIGIT4);
        until(() -> window.root().lookupAll(".chart").size() == 2);
        tabTo("#chart-term");
        robot.write("tide");
        until(() -> window.root().lookupAll(".chart").size() == 3);
        picture("charts-by-keyboard");
        assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.CHARTS);
    }

    @Test
    void thePageThatIsOpenedTakesTheKeyboardFromTheOneThatGoes() throws Exception {
        press(KeyCode.ALT, KeyCode.DIGIT8);
        assertThat(focused()).isEqualTo("documents-table");
        press(KeyCode.ALT, KeyCode.DIGIT6);
        assertThat(focused()).isEqualTo("stories-list");
        type(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("text-list");
        type(KeyCode.SPACE);
        assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.READING);
    }

    @Test
    void aPanelThatIsLeftGivesTheKeyboardBack() throws Exception {
        Toolkit.call(() -> {
            window.panels().pasteText();
            window.panels().paste();
            return true;
        });
        settle();
        Toolkit.call(() -> {
            window.panels().close();
            return true;
        });
        assertThat(focused()).isEqualTo("text-list");
    }

    /** The id of what has the keyboard. */
    private String focused() {
        return seen(() -> stage.getScene().getFocusOwner().getId());
    }

    /** Presses Tab until a node of a kind has the keyboard. */
    private void tabTo(String selector) {
        for (int i = 0; i < 60; i++) {
            Node focused = seen(() -> stage.getScene().getFocusOwner());
            if (focused != null && seen(() -> window.root().lookupAll(selector).contains(focused))) {
                return;
            }
            type(KeyCode.TAB);
        }
        throw new AssertionError(selector + " is not reached by Tab");
    }
}
