package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.ui.support.Toolkit;

/** What a menu has and cannot do, it gives a reason for, whatever lies on the desk. */
class MenusTest extends WindowCase {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @BeforeEach
    void showTheWindow() {
        keepDataIn(folder);
        show(1280, 720);
    }

    @Test
    void anEmptyDeskSaysWhyNothingCanBeDoneWithIt() {
        assertThat(disabled()).anyMatch(words -> words.startsWith("Copy")).allMatch(MenusTest::hasReason);
    }

    @Test
    void twoTextsOfTheReadersOwnSayWhyNothingCanBeAddedToThem() throws Exception {
        Path old = Files.writeString(folder.resolve("old.md"), "# Article 1. Tides\n\nTides are kept.\n");
        Path now = Files.writeString(folder.resolve("new.md"), "# Article 1. Tides\n\nTides are read.\n");
        open(() -> window.opening().both(old, now));
        until(() -> workbench.unit().get().isPresent());
        assertThat(disabled()).anyMatch(words -> words.startsWith("Save")).allMatch(MenusTest::hasReason);
        open(() -> window.opening().dossier("tutorial", "", ""));
        until(() -> workbench.dossier().get().orElseThrow().id().equals("tutorial"));
        assertThat(disabled()).noneMatch(words -> words.startsWith("Save"));
    }

    @Test
    void anArticleWithoutWordsSaysWhyItHasNoRedline() throws Exception {
        open(() -> window.opening().dossier("un-cybercrime-convention", "", ""));
        until(() -> workbench.unit().get().isPresent());
        assertThat(disabled()).anyMatch(words -> words.startsWith("Copy")).allMatch(MenusTest::hasReason);
    }

    private static void open(Runnable opening) {
        Toolkit.call(() -> {
            opening.run();
            return true;
        });
    }

    private List<String> disabled() {
        return seen(() -> Stream.of(
                        window.menus().open(),
                        window.menus().edit(),
                        window.menus().view())
                .flatMap(menu -> menu.getItems().stream())
                .filter(MenuItem::isDisable)
                .map(MenuItem::getText)
                .toList());
    }

    private static boolean hasReason(String words) {
        return words.matches(".*\\(\\p{Ll}.+\\)|.*: \\p{Ll}.+");
    }
}
