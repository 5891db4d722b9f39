package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.proof.BigTexts;
import travaux.ui.support.Toolkit;

/** Files that take a while to be read: the window says so, and the reader can leave them. */
class ReadingFilesTest extends WindowCase {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private List<String> shown() {
        return window.root().lookupAll(".label").stream()
                .filter(WindowCase::isShown)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    /** Opens two files and does something before they can have been read. */
    private <T> T begin(Supplier<T> then) throws Exception {
        BigTexts.Pair texts = BigTexts.negotiated(5, 40);
        Path old = Files.writeString(folder.resolve("first-reading.md"), texts.old());
        Path now = Files.writeString(folder.resolve("second-reading.md"), texts.now());
        return Toolkit.call(() -> {
            window.opening().both(old, now);
            window.root().layout();
            return then.get();
        });
    }

    @Test
    void theWindowSaysWhatIsReadUntilItIsThere() throws Exception {
        show(1280, 800);
        assertThat(begin(this::shown))
                .filteredOn(words -> words.equals("Reading first-reading.md, second-reading.md…"))
                .hasSize(2);
        until(() -> workbench.unit().get().isPresent());
        settle();
        assertThat(seen(this::shown)).noneMatch(words -> words.startsWith("Reading"));
    }

    @Test
    void whatIsReadCanBeLeft() throws Exception {
        show(1280, 800);
        begin(() -> {
            ((Button) window.root().lookup("#status-cancel")).fire();
            return true;
        });
        settle();
        assertThat(seen(this::shown))
                .noneMatch(words -> words.startsWith("Reading"))
                .contains("Two drafts, compared article by article");
        compareTutorial("zero", "revised");
        assertThat(seen(() -> window.opening().files())).isEmpty();
        assertThat(seen(() -> workbench.dossier().get().orElseThrow().id())).isEqualTo("tutorial");
    }
}
