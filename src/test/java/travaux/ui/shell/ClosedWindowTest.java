package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.util.WaitForAsyncUtils;
import travaux.core.work.Library;
import travaux.ui.support.Fonts;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** What was closed is given back. */
@ExtendWith(OnScreen.class)
class ClosedWindowTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void windowsThatWereClosedTakeNoMemory() throws Exception {
        List<WeakReference<MainWindow>> closed = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            closed.add(used());
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        // The toolkit may hold on to what it showed last.
        while (left(closed) > 1 && System.nanoTime() < end) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
            Thread.sleep(50);
        }
        assertThat(left(closed)).isLessThanOrEqualTo(1);
    }

    private static long left(List<WeakReference<MainWindow>> windows) {
        return windows.stream().filter(window -> window.get() != null).count();
    }

    private static WeakReference<MainWindow> used() throws Exception {
        Stage stage = Toolkit.call(Stage::new);
        MainWindow window = Toolkit.call(() -> {
            Fonts.load();
            MainWindow live = MainWindow.live(Library.standard());
            stage.setScene(live.scene(1200, 800));
            stage.show();
            live.opening().dossier("tutorial", "zero", "revised");
            return live;
        });
        until(() -> window.workbench().unit().get().isPresent());
        for (Page page : Page.values()) {
            Toolkit.call(() -> {
                window.workbench().page().set(page);
                return true;
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
        Toolkit.call(() -> {
            stage.hide();
            stage.setScene(null);
            return true;
        });
        return new WeakReference<>(window);
    }

    private static void until(Callable<Boolean> met) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Toolkit.call(met));
    }
}
