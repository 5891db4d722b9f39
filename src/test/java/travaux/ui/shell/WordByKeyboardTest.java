package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import travaux.ui.support.Toolkit;
import travaux.ui.support.Workbench.Pair;

/** Follows a word through the drafts, goes among brackets and copies a choice, in the real window, by keyboard alone. */
class WordByKeyboardTest extends WindowCase {

    @BeforeEach
    void openTheTutorial() throws Exception {
        show(1280, 720);
        compareTutorial("zero", "adopted");
        read("10");
    }

    @Test
    void aWordIsTracedAndTheDraftItCameInIsOpened() throws Exception {
        press(KeyCode.CONTROL, KeyCode.RIGHT);
        press(KeyCode.CONTROL, KeyCode.RIGHT);
        until(() -> spoken().contains("came in"));
        picture("word-by-keyboard");
        assertThat(seen(this::spoken)).contains("“", "still in").doesNotContain("last in");
        assertThat(seen(() -> top("#word-origin"))).isEqualTo(seen(() -> top("#word-history")));
        assertThat(seen(() -> stage.getScene().getFocusOwner().getAccessibleText()))
                .as("the list says it, which has the keyboard")
                .isEqualTo(seen(this::spoken));
        Pair before = seen(() -> workbench.pair().get().orElseThrow());
        type(KeyCode.ENTER);
        type(KeyCode.ENTER);
        until(() -> workbench.unit().get().isPresent());
        assertThat(seen(() -> workbench.pair().get().orElseThrow())).isNotEqualTo(before);
    }

    @Test
    void theChosenWordIsNamedAndThenTheWordsThatSharedItsFate() throws Exception {
        for (int i = 0; i < 3; i++) {
            press(KeyCode.CONTROL, KeyCode.RIGHT);
            until(() -> spoken().contains("came in"));
            assertThat(seen(this::spoken)).startsWith("“" + seen(window::textToCopy) + "”");
        }
        assertThat(seen(this::spoken)).contains("so for all of “");
    }

    @Test
    void rivalsOfAGroupInBracketsAreNamedWithWhatBecameOfThem() throws Exception {
        for (int i = 0; i < 30 && !seen(this::spoken).contains("alternatives"); i++) {
            type(KeyCode.B);
        }
        picture("rivals-by-keyboard");
        assertThat(seen(this::spoken)).contains("In brackets", "retained", "not retained");
        assertThat(seen(() -> window.root().lookupAll(".box-rival").size())).isPositive();
        type(KeyCode.ESCAPE);
        assertThat(seen(() -> window.root().lookup("#word-pane").isVisible())).isFalse();
    }

    @Test
    void chosenWordsAreCopiedAsTextRedlineAndCitation() {
        press(KeyCode.CONTROL, KeyCode.RIGHT);
        for (int i = 0; i < 7; i++) {
            press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        }
        String text = seen(window::textToCopy);
        assertThat(text.split("\\s+")).hasSizeGreaterThanOrEqualTo(8);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        String redline = clipboard();
        assertThat(redline.lines().findFirst().orElseThrow()).contains("{-").hasSizeLessThan(3 * text.length());
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        assertThat(clipboard()).startsWith("“" + text + "”, paragraph ").contains("Article");
    }

    @Test
    void theMenuInTheTextCopiesWhatIsChosenAndLeavesTheKeysToTheBar() {
        press(KeyCode.CONTROL, KeyCode.RIGHT);
        String text = seen(window::textToCopy);
        ListView<?> list = find("#text-list");
        List<MenuItem> items = seen(() -> list.getContextMenu().getItems());
        assertThat(items).allMatch(item -> item.getAccelerator() == null);
        Toolkit.call(() -> {
            items.getFirst().fire();
            return true;
        });
        assertThat(clipboard()).isEqualTo(text);
        Toolkit.call(() -> {
            Clipboard.getSystemClipboard().clear();
            return true;
        });
        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).as("by its keys as before").isEqualTo(text);
    }

    private double top(String selector) {
        return find(selector).localToScene(0, 0).getY();
    }

    private String spoken() {
        return String.valueOf(window.root().lookup("#word-pane").getAccessibleText());
    }

    private String clipboard() {
        return seen(() -> Clipboard.getSystemClipboard().getString());
    }
}
