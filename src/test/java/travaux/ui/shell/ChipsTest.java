package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** What narrows a list, by keyboard. */
class ChipsTest extends WindowCase {

    @ParameterizedTest
    @CsvSource({"READING, .articles", "RECORD, .proceedings", "DOCUMENTS, .record-page"})
    void aChipThatIsPressedKeepsTheKeyboard(Page page, String where) throws Exception {
        show(1600, 900);
        compareTutorial("zero", "revised");
        Toolkit.call(() -> {
            workbench.page().set(page);
            return true;
        });
        settle();
        ToggleButton other = seen(() -> chips(where).stream()
                .filter(chip -> !chip.isSelected())
                .findFirst()
                .orElseThrow());
        String words = other.getText();
        Toolkit.call(() -> {
            other.requestFocus();
            return true;
        });
        robot.push(KeyCode.SPACE);
        settle();
        Node focused = seen(() -> stage.getScene().getFocusOwner());
        assertThat(focused).isInstanceOf(ToggleButton.class);
        assertThat(seen(((ToggleButton) focused)::getText)).isEqualTo(words);
        assertThat(seen(() -> chips(where).stream()
                        .filter(ToggleButton::isSelected)
                        .map(ToggleButton::getText)
                        .toList()))
                .containsExactly(words);
    }

    private List<ToggleButton> chips(String where) {
        return window.root().lookupAll(where + " .chip").stream()
                .map(ToggleButton.class::cast)
                .toList();
    }
}
