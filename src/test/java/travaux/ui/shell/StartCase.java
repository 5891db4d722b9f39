package travaux.ui.shell;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import travaux.core.work.Library;
import travaux.ui.settings.SessionFile;
import travaux.ui.settings.SettingsFile;
import travaux.ui.support.Background;
import travaux.ui.support.Toolkit;

/** The start of the program, with a folder of its own for what it keeps. */
@ExtendWith(OnScreen.class)
abstract class StartCase {

    private final String home = System.getProperty("travaux.home", "target/home");
    final Stage stage = Toolkit.call(Stage::new);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @SuppressWarnings("NullAway.Init") // set as each test begins
    Windows windows;

    @AfterEach
    void close() {
        hide();
        Toolkit.call(() -> {
            stage.setScene(null);
            return true;
        });
        System.setProperty("travaux.home", home);
    }

    final MainWindow begin(Duration patience) {
        System.setProperty("travaux.home", folder.toString());
        windows = new Windows(
                Library.standard(), new SettingsFile(folder), new SessionFile(folder), new Background(), address -> {});
        return Toolkit.call(() -> windows.openFirst(stage, patience));
    }

    final void hide() {
        Toolkit.call(() -> {
            stage.hide();
            return true;
        });
    }

    static boolean isFurnished(MainWindow window) {
        return window.sides().all().stream()
                .noneMatch(side -> side.getChildrenUnmodifiable().isEmpty());
    }

    static void until(Callable<Boolean> met) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Toolkit.call(met));
    }
}
