package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import travaux.core.work.Library;
import travaux.ui.settings.SessionFile;
import travaux.ui.settings.SettingsFile;
import travaux.ui.support.Background;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** Several windows, by keyboard, and what becomes of them after a clean end and after another. */
@ExtendWith(OnScreen.class)
class WindowsTest {

    private final String home = System.getProperty("travaux.home", "target/home");
    private final FxRobot robot = new FxRobot();
    private Windows windows = made(Path.of("."));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @BeforeEach
    void openOne() throws Exception {
        System.setProperty("travaux.home", folder.toString());
        Platform.setImplicitExit(false);
        windows = made(folder);
        Toolkit.call(() -> {
            windows.open(new Stage()).window().opening().dossier("tutorial", "zero", "revised");
            return true;
        });
        until(() -> unit(0));
    }

    private static Windows made(Path folder) {
        return Toolkit.call(() -> new Windows(
                Library.standard(),
                new SettingsFile(folder),
                new SessionFile(folder),
                new Background(),
                address -> {}));
    }

    @AfterEach
    void closeAll() {
        Toolkit.call(() -> {
            windows.all().forEach(opened -> opened.stage().hide());
            return true;
        });
        System.setProperty("travaux.home", home);
    }

    @Test
    void anotherWindowHasADeskOfItsOwnAndBothAreOpenAgainAfterACrash() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        until(() -> windows.all().size() == 2 && unit(1));
        MainWindow second = windows.all().getLast().window();
        Toolkit.call(() -> {
            second.workbench().page().set(Page.MAP);
            second.articles().step(1);
            return true;
        });
        String read = Toolkit.call(() -> readIn(1));
        assertThat(Toolkit.call(() -> readIn(0))).isNotEqualTo(read);
        until(() -> noted().contains(read) && noted().contains("\"page\" : \"MAP\""));

        Windows after = made(folder);
        assertThat(Toolkit.call(() -> after.restore(new Stage()))).isTrue();
        List<Windows.Opened> crashed = Toolkit.call(windows::all);
        windows = after;
        until(() -> unit(0) && unit(1));
        assertThat(Toolkit.call(() -> readIn(1))).isEqualTo(read);
        assertThat(Toolkit.call(() ->
                        windows.all().getLast().window().workbench().page().get()))
                .isEqualTo(Page.MAP);
        assertThat(Toolkit.call(this::said)).contains("open again");
        Toolkit.call(() -> hide(crashed));
    }

    @Test
    void twoFilesOfTheReadersOwnAreOpenAgainAfterACrash() throws Exception {
        Path old = Files.writeString(folder.resolve("old.md"), "# Article 1. Tides\n\nTides are kept.\n");
        Path now = Files.writeString(folder.resolve("new.md"), "# Article 1. Tides\n\nTides are kept and read.\n");
        Toolkit.call(() -> {
            windows.all().getFirst().window().opening().both(old, now);
            return true;
        });
        until(() -> noted().contains("new.md") && unit(0));

        Windows after = made(folder);
        assertThat(Toolkit.call(() -> after.restore(new Stage()))).isTrue();
        List<Windows.Opened> crashed = Toolkit.call(windows::all);
        windows = after;
        until(() -> unit(0));
        assertThat(Toolkit.call(
                        () -> windows.all().getFirst().window().opening().files()))
                .containsExactly(old.toAbsolutePath(), now.toAbsolutePath());
        assertThat(Toolkit.call(this::said)).contains("open again");
        Toolkit.call(() -> hide(crashed));
    }

    @Test
    void nothingIsOpenedAgainAfterACleanEnd() throws Exception {
        until(() -> !noted().isEmpty());
        Toolkit.call(() -> {
            windows.all().forEach(opened -> opened.stage().hide());
            return true;
        });
        Windows after = made(folder);
        assertThat(Toolkit.call(() -> after.restore(new Stage()))).isFalse();
        assertThat(new SettingsFile(folder).read().dossier()).isEqualTo("tutorial");
    }

    private String said() {
        MainWindow first = windows.all().getFirst().window();
        return first.root().lookup(".banner").getAccessibleText();
    }

    private static boolean hide(List<Windows.Opened> opened) {
        opened.forEach(one -> one.stage().hide());
        return true;
    }

    private boolean unit(int window) {
        return windows.all().get(window).window().workbench().unit().get().isPresent();
    }

    private String readIn(int window) {
        return windows.all()
                .get(window)
                .window()
                .workbench()
                .unit()
                .get()
                .orElseThrow()
                .unit()
                .id();
    }

    private String noted() throws Exception {
        Path file = folder.resolve("session.json");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static void until(Callable<Boolean> met) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Toolkit.call(met));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aTimelineThatTheReaderUnfoldedInALowWindowIsUnfoldedNextTime() throws Exception {
        Toolkit.call(() -> {
            Windows.Opened opened = windows.all().getFirst();
            opened.stage().setHeight(700);
            return true;
        });
        until(() -> windows.all().getFirst().window().timeline().folded().get());
        Toolkit.call(() -> {
            Windows.Opened opened = windows.all().getFirst();
            opened.window().timeline().folded().set(false);
            opened.stage().hide();
            windows.open(new Stage()).window().opening().dossier("tutorial", "zero", "revised");
            return true;
        });
        until(() -> unit(0));
        assertThat(Toolkit.<Boolean>call(() ->
                        windows.all().getFirst().window().timeline().folded().get()))
                .isFalse();
    }
}
