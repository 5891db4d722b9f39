package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import travaux.ui.comparison.Reading;
import travaux.ui.library.OwnTexts;
import travaux.ui.support.Tides;
import travaux.ui.support.Toolkit;
import travaux.ui.support.UnitWords;
import travaux.ui.support.Workbench.Pair;

/** Drives the real window, headless, by keyboard alone. */
class KeyboardTest extends WindowCase {

    @BeforeEach
    void openTwoDrafts() throws Exception {
        Pair pair = Tides.pair();
        show(1440, 900);
        Toolkit.call(() -> {
            workbench.lay(OwnTexts.dossier(pair.old(), pair.now()));
            workbench.choose(pair);
            return true;
        });
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> Toolkit.call(() -> workbench.unit().get().isPresent()));
        Toolkit.call(window::focusText);
    }

    @Test
    void goesBackAndForwardByTheWayItCame() {
        type(KeyCode.RIGHT);
        String second = title();
        type(KeyCode.RIGHT);
        String third = title();
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(title()).isEqualTo(second);
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(title()).isEqualTo("Purpose");
        assertThat(seen(() -> window.root().lookup("#trail-back").isDisabled())).isTrue();
        press(KeyCode.ALT, KeyCode.RIGHT);
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(title()).isEqualTo(third);
        assertThat(seen(() -> window.trail().recent().getFirst().name())).isEqualTo(third);
    }

    @Test
    void comparesReadsFoldsAndChangesThePairWithoutAMouse() {
        assertThat(title()).isEqualTo("Purpose");
        type(KeyCode.DOWN);
        assertThat(seen(() -> workbench.change().get())).isEqualTo(1);
        type(KeyCode.UP);
        assertThat(seen(() -> workbench.change().get())).isZero();
        type(KeyCode.RIGHT);
        assertThat(title()).isNotEqualTo("Purpose");
        type(KeyCode.LEFT);
        assertThat(title()).isEqualTo("Purpose");
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(seen(() -> window.comparison().reading().get())).isEqualTo(Reading.REDLINE);
        assertThat(seen(() -> window.timeline().folded().get()))
                .as("nothing to see but two drafts")
                .isTrue();
        type(KeyCode.T);
        assertThat(seen(() -> window.timeline().folded().get())).isFalse();
        type(KeyCode.F6);
        assertThat(seen(() -> window.timeline().folded().get())).isTrue();
        press(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(seen(() -> window.look().size().get())).isEqualTo(1.1);
    }

    @Test
    void aDraftOnTheTimelineIsChosenByEnter() {
        String before = seen(() -> workbench.pair().get().orElseThrow().now().id());
        Toolkit.call(() -> {
            window.root().lookupAll(".flag").iterator().next().requestFocus();
            return true;
        });
        type(KeyCode.ENTER);
        assertThat(seen(() -> workbench.pair().get().orElseThrow().old().id())).isEqualTo(before);
        assertThat(seen(() -> stage.getScene().getFocusOwner().getStyleClass())).contains("flag");
    }

    @Test
    void escapeLeavesThePasteField() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        assertThat(seen(() -> window.root().lookupAll(".text-area").size())).isEqualTo(2);
        type(KeyCode.ESCAPE);
        assertThat(seen(() -> window.root().lookupAll(".text-area").size())).isZero();
    }

    @Test
    void tabLeavesThePasteFieldsWhichKeepWhatWasPasted() throws Exception {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        TextArea old = field(0);
        TextArea now = field(1);
        press(KeyCode.TAB);
        assertThat(seen(now::isFocused)).isTrue();
        press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(seen(old::isFocused)).isTrue();
        Button compare = find("#paste-compare");
        assertThat(seen(compare::isDisabled)).isTrue();
        assertThat(seen(compare::getAccessibleHelp)).contains("paste both texts first");
        Toolkit.call(() -> {
            old.setText("Article 1. Lamps");
            now.setText("Article 1. Lights");
            return true;
        });
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        assertThat(seen(compare::isFocused)).isTrue();
        assertThat(seen(compare::getAccessibleHelp)).isEqualTo("Compare");
        picture("paste-compare");
        type(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        assertThat(field(0).getText()).isEqualTo("Article 1. Lamps");
        assertThat(field(1).getText()).isEqualTo("Article 1. Lights");
        picture("paste-again");
    }

    private TextArea field(int at) {
        return seen(() -> window.root().lookupAll(".text-area").stream()
                .map(TextArea.class::cast)
                .sorted(Comparator.comparing(area -> area.localToScene(0, 0).getX()))
                .toList()
                .get(at));
    }

    @Test
    void theWayOfReadingKeepsTheKeyboardWhileDraftsAreChanged() throws Exception {
        compareTutorial("zero", "revised");
        ToggleButton redline = seen(() -> window.root().lookupAll(".segment").stream()
                .map(ToggleButton.class::cast)
                .filter(segment -> segment.getText().equals("Redline"))
                .findFirst()
                .orElseThrow());
        Toolkit.call(() -> {
            redline.requestFocus();
            return true;
        });
        Pair before = seen(() -> workbench.pair().get().orElseThrow());
        for (KeyCode key : List.of(KeyCode.N, KeyCode.O)) {
            type(key);
            until(() -> workbench.unit().get().isPresent());
            assertThat(seen(redline::isFocused)).as("after " + key).isTrue();
        }
        assertThat(seen(() -> workbench.pair().get().orElseThrow())).isNotEqualTo(before);
    }

    @Test
    void everyControlSaysWhatItIs() {
        assertThat(seen(() -> Stream.of(".button", ".toggle-button", ".menu-button", ".flag", ".moment", ".lane-choice")
                        .flatMap(kind -> window.root().lookupAll(kind).stream())
                        .filter(node -> node instanceof javafx.scene.control.Labeled labeled
                                && labeled.getText().isBlank()
                                && (node.getAccessibleText() == null
                                        || node.getAccessibleText().isBlank()))
                        .toList()))
                .isEmpty();
    }

    private String title() {
        return seen(() -> workbench.unit().get().map(UnitWords::name).orElse(""));
    }
}
