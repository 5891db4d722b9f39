package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import travaux.core.diff.UnitComparison;
import travaux.ui.support.Toolkit;

/** The tabs of the inspector, by keyboard. */
class InspectorTabsTest extends WindowCase {

    @Test
    void aTabThatIsPressedKeepsTheKeyboardAndIsThere() throws Exception {
        show(1440, 900);
        compareTutorial("zero", "revised");
        Toolkit.call(() -> {
            tab("Sources").requestFocus();
            return true;
        });
        robot.push(KeyCode.SPACE);
        settle();
        assertThat(focused()).startsWith("Sources");
        assertThat(seen(() -> window.root().lookup("#sources-list"))).isNotNull();
        assertThat(seen(() -> tab("Sources").isSelected())).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        settle();
        assertThat(focused()).startsWith("Changes");
        assertThat(seen(() -> window.root().lookup("#sources-list"))).isNull();
    }

    @Test
    void theNumbersOnTheTabsAreThoseOfTheArticleThatIsChosen() throws Exception {
        show(1440, 900);
        compareTutorial("zero", "revised");
        String first = seen(() -> tab("Changes").getText());
        int changes = seen(() -> workbench.unit().get().orElseThrow().changes().size());
        assertThat(first).isEqualTo("Changes " + changes);
        Toolkit.call(() -> {
            workbench.units().stream()
                    .filter(unit -> unit.changes().size() != changes)
                    .findFirst()
                    .ifPresent(workbench::open);
            return true;
        });
        settle();
        assertThat(seen(() -> tab("Changes").getText()))
                .isEqualTo("Changes "
                        + seen(() ->
                                workbench.unit().get().orElseThrow().changes().size()))
                .isNotEqualTo(first);
    }

    @Test
    void anArticleWhoseWordsStayedIsSaidToBeUnchangedAndNotToLackARecord() throws Exception {
        show(1440, 900);
        compareTutorial("zero", "revised");
        UnitComparison same = seen(() -> workbench.units().stream()
                .filter(unit -> unit.basis() == UnitComparison.Basis.WORDS)
                .filter(unit -> unit.changes().isEmpty())
                .findFirst()
                .orElseThrow());
        Toolkit.call(() -> {
            workbench.open(same);
            return true;
        });
        assertThat(seen(() -> window.root().lookupAll(".inspector .inspector-note").stream()
                        .filter(Label.class::isInstance)
                        .map(note -> ((Label) note).getText())))
                .containsExactly("Neither words nor brackets of this article changed between the two drafts.");
    }

    private String focused() {
        Node focused = seen(() -> stage.getScene().getFocusOwner());
        return focused instanceof ToggleButton tab ? tab.getText() : String.valueOf(focused);
    }

    private ToggleButton tab(String words) {
        return window.root().lookupAll(".inspector .tab-button").stream()
                .map(ToggleButton.class::cast)
                .filter(tab -> tab.getText().startsWith(words))
                .findFirst()
                .orElseThrow();
    }
}
