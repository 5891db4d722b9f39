package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** An element is chosen by the reader alone, one at a time, and what is copied is what is shown. */
class ElementsChoiceTest extends WindowCase {

    @BeforeEach
    void openTheRecord() throws Exception {
        show(1280, 720);
        compareTutorial("zero", "revised");
        Toolkit.call(() -> {
            window.opening().dossier("un-cybercrime-convention", "", "");
            return true;
        });
        until(() -> !cells().isEmpty());
    }

    @Test
    void aPageThatIsReturnedToChoosesNothing() throws Exception {
        for (Page page : List.of(Page.MAP, Page.READING)) {
            Toolkit.call(() -> {
                workbench.page().set(page);
                return true;
            });
            settle();
        }
        Toolkit.call(() -> {
            cells().getFirst().requestFocus();
            return true;
        });
        assertThat(seen(() -> workbench.element().get())).isEmpty();
        press(KeyCode.DOWN);
        press(KeyCode.UP);
        assertThat(seen(() -> workbench.element().get())).isPresent();
    }

    @Test
    void ofCellsThatSayTheSameOneIsChosen() {
        for (int i = 0; i < 4; i++) {
            Button cell = seen(this::cells).get(2 + i);
            Toolkit.call(() -> {
                cell.fire();
                return true;
            });
            assertThat(seen(this::chosen)).hasSizeLessThanOrEqualTo(1);
            Optional<?> element = seen(() -> workbench.element().get());
            assertThat(seen(this::chosen)).isEqualTo(element.isPresent() ? List.of(cell) : List.of());
        }
    }

    @Test
    void theElementsThatAreShownAreCopiedAndSaidToBeNoWording() {
        assertThat(seen(() -> window.textToCopy()))
                .contains(
                        "Respect for human rights",
                        "Not the official wording.",
                        "Duty of consistency\tnamed, contested")
                .doesNotContain("harbour");
    }

    private List<Node> chosen() {
        return cells().stream()
                .filter(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")))
                .map(Node.class::cast)
                .toList();
    }

    private List<Button> cells() {
        Set<Node> found = window.root().lookupAll(".grid-cell");
        return found.stream().map(Button.class::cast).toList();
    }
}
