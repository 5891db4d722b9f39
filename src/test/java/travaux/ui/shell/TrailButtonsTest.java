package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** What leads back and forward says why it cannot; what leads to the search leads there from a panel too. */
class TrailButtonsTest extends WindowCase {

    @BeforeEach
    void openTheTutorial() throws Exception {
        show(1440, 900);
        compareTutorial("revised", "adopted");
    }

    @Test
    void whatCannotBeUsedSaysWhyToEyesAndEars() throws Exception {
        Button on = find("#trail-on");
        assertThat(seen(on::isDisabled)).isTrue();
        assertThat(seen(on::getAccessibleHelp)).contains("nothing to go forward to");
        robot.moveTo(on);
        until(() -> tips().contains("Forward (Alt+Right) (nothing to go forward to)"));
        robot.moveTo(window.root());
        press(KeyCode.ALT, KeyCode.DIGIT2);
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(seen(on::isDisabled)).isFalse();
        assertThat(seen(on::getAccessibleHelp)).isEqualTo("Forward (Alt+Right)");
        robot.moveTo(on);
        until(() -> tips().contains("Forward (Alt+Right)"));
        assertThat(seen(TrailButtonsTest::tips)).hasSize(1);
    }

    private static List<String> tips() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .filter(Window::isShowing)
                .map(tip -> ((Tooltip) tip).getText())
                .toList();
    }

    @Test
    void searchIsOpenedInThePlaceOfAPanelOnItsOwnPageToo() {
        press(KeyCode.CONTROL, KeyCode.F);
        assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.SEARCH);
        Toolkit.call(() -> {
            window.panels().paste();
            return true;
        });
        press(KeyCode.CONTROL, KeyCode.F);
        assertThat(seen(() -> window.panels().isOpen())).isFalse();
        assertThat(seen(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("search-field");
    }

    @Test
    void optionBelongsToTheFieldOnAMac() {
        press(KeyCode.CONTROL, KeyCode.F);
        String system = System.getProperty("os.name");
        try {
            System.setProperty("os.name", "Mac OS X");
            press(KeyCode.ALT, KeyCode.DIGIT2);
            press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.SEARCH);
            Toolkit.call(() -> {
                window.root().requestFocus();
                return true;
            });
            press(KeyCode.ALT, KeyCode.DIGIT2);
            assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.HISTORY);
        } finally {
            System.setProperty("os.name", system);
        }
    }

    @Test
    void backFromAHitLeadsToTheHits() throws Exception {
        press(KeyCode.CONTROL, KeyCode.F);
        Toolkit.call(() -> {
            ((TextField) find("#search-field")).setText("pilot");
            return true;
        });
        until(() -> window.root().lookup("#search-list") != null
                && !hits().getItems().isEmpty());
        press(KeyCode.ENTER);
        until(() -> workbench.page().get() == Page.READING);
        until(() -> workbench.unit().get().isPresent());
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(seen(() -> workbench.page().get())).isEqualTo(Page.SEARCH);
        assertThat(seen(() -> hits().getItems())).isNotEmpty();
    }

    @Test
    void recentPlacesNameTheirPageAndReadTheSameOnce() throws Exception {
        press(KeyCode.ALT, KeyCode.DIGIT2);
        press(KeyCode.ALT, KeyCode.DIGIT1);
        List<String> words = seen(
                () -> window.trail().recent().stream().map(Trail.Place::words).toList());
        assertThat(words).doesNotHaveDuplicates().hasSize(2);
        assertThat(words.getLast()).isEqualTo(words.getFirst() + " · History");
    }

    private ListView<?> hits() {
        return find("#search-list");
    }
}
