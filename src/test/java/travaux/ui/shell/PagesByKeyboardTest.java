package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import travaux.core.dossier.Dossier;
import travaux.core.work.Library;
import travaux.ui.support.Page;
import travaux.ui.support.Png;
import travaux.ui.support.Toolkit;
import travaux.ui.support.Workbench;
import travaux.ui.support.Workbench.Pair;

/** Reads a history, uses the map and counts a term in the real window, headless, by keyboard alone. */
@ExtendWith(OnScreen.class)
class PagesByKeyboardTest {

    private final FxRobot robot = new FxRobot();
    private final MainWindow window = Toolkit.call(() -> MainWindow.live(Library.standard()));
    private final Workbench workbench = window.workbench();
    private final Stage stage = Toolkit.call(Stage::new);

    @BeforeEach
    void openTheTutorial() throws Exception {
        Dossier tutorial = Library.standard().open("tutorial");
        Pair pair = new Pair(
                tutorial.drafts().get(tutorial.drafts().size() - 2),
                tutorial.drafts().getLast());
        Toolkit.call(() -> {
            stage.setScene(window.scene(1440, 900));
            stage.show();
            workbench.lay(tutorial);
            workbench.choose(pair);
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        Toolkit.call(window::focusText);
    }

    @AfterEach
    void close() {
        Toolkit.call(() -> {
            stage.hide();
            return true;
        });
    }

    @Test
    void aWordsLifeIsReadInTheHistoryOfItsArticle() throws Exception {
        press(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> window.root().lookup(".history-draft") != null);
        tabTo(".history-draft");
        type(KeyCode.RIGHT);
        type(KeyCode.RIGHT);
        picture("history-by-keyboard.png");
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
        picture("map-by-keyboard.png");
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
        picture("charts-by-keyboard.png");
        assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.CHARTS);
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

    private void picture(String name) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(folder.resolve(name), Png.of(seen(() -> stage.getScene().snapshot(null))));
    }

    private void until(Supplier<Boolean> met) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Toolkit.call(met::get));
    }

    private <T> T seen(Supplier<T> look) {
        WaitForAsyncUtils.waitForFxEvents();
        return Toolkit.call(look::get);
    }

    private void type(KeyCode key) {
        robot.type(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
