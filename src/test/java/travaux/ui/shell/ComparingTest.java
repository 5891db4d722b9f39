package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import travaux.core.dossier.Dossier;
import travaux.core.work.Library;
import travaux.ui.support.Toolkit;
import travaux.ui.support.Workbench.Pair;

/** While two drafts are being compared, the window says so and lets itself be stopped. */
class ComparingTest extends WindowCase {

    @SuppressWarnings("NullAway.Init") // set before each test
    private Dossier tutorial;

    @BeforeEach
    void openTheTutorial() throws Exception {
        tutorial = Library.standard().open("tutorial");
        show(1280, 800);
    }

    /** Chooses two drafts and looks at the window before their comparison can have come. */
    private <T> T atOnce(java.util.function.Supplier<T> look) {
        return Toolkit.call(() -> {
            workbench.lay(tutorial);
            workbench.choose(new Pair(
                    tutorial.drafts().get(tutorial.drafts().size() - 2),
                    tutorial.drafts().getLast()));
            return look.get();
        });
    }

    @Test
    void theMiddleAndTheInspectorSaySo() throws Exception {
        String said = atOnce(this::said);
        assertThat(said)
                .contains("Comparing the two drafts", "not compared yet")
                .doesNotContain("No change between the two");
        until(() -> workbench.comparison().get().isPresent());
        assertThat(seen(this::said)).doesNotContain("Comparing the two drafts", "not compared yet");
        assertThat(seen(() -> find("#comparing").isVisible())).isFalse();
    }

    @Test
    void itIsStoppedAndTakenUpAgain() throws Exception {
        String said = atOnce(() -> {
            this.<Button>find("#comparing .field-button").fire();
            return said();
        });
        assertThat(said).contains("The two drafts are not compared.").doesNotContain("Comparing the two drafts…");
        picture("comparing-stopped");
        Toolkit.call(() -> {
            this.<Button>find("#comparing .field-button").fire();
            return true;
        });
        until(() -> workbench.comparison().get().isPresent());
        assertThat(seen(() -> find("#comparing").isVisible())).isFalse();
    }

    private String said() {
        return window.root().lookupAll(".label").stream()
                .filter(node -> node instanceof Labeled && isShown(node))
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }
}
