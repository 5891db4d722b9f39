package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;
import travaux.core.diff.DraftComparison;
import travaux.ui.settings.Likeness;
import travaux.ui.settings.Remembered;
import travaux.ui.settings.SettingsFile;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** What is shown until the window is ready is what comes. */
class ForetasteTest extends StartCase {

    /** As high as the lowest part of a window on which there may be a sign, in pixels. */
    private static final int SIGN = 120;

    /** Whether the window waits for its text, or is shown before; with the timeline, or folded for larger type. */
    @ParameterizedTest
    @CsvSource({"1, 1.2", "60000, 1"})
    void itLooksLikeTheWindowThatComesInItsPlace(int patience, double size) throws Exception {
        MainWindow first = begin(Duration.millis(patience));
        read(first, "zero", "revised");
        Likeness likeness = closed(first, size);
        assertThat(Toolkit.call(() -> Foretaste.show(likeness, stage, likeness.scale())))
                .isTrue();
        assertThat(Toolkit.call(() -> stage.getScene().getCursor())).isEqualTo(Cursor.WAIT);
        MainWindow second = begin(Duration.millis(patience));
        Toolkit.call(() -> {
            second.comparer().want(new SettingsFile(folder).read().unit());
            return true;
        });
        read(second, "zero", "revised");
        assertThat(Toolkit.call(() -> stage.getScene().lookup("#foretaste"))).isNull();
        until(() -> difference(likeness) < 0.001);
        assertThat(Toolkit.call(() -> unit(second))).isEqualTo(Toolkit.call(() -> unit(first)));
        assertThat(Toolkit.call(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("text-list");
    }

    @Test
    void thereIsNoneOfWhatNoStartOpens() throws Exception {
        MainWindow nothing = begin(Duration.millis(50));
        until(stage::isShowing);
        assertThat(Toolkit.call(() -> windows.foretaste()))
                .as("while a window is open")
                .isEmpty();
        hide();
        assertThat(Toolkit.call(() -> nothing.workbench().dossier().get())).isEmpty();
        assertThat(Toolkit.call(() -> windows.foretaste())).isEmpty();
    }

    @Test
    void itIsNotShownOnAnotherScreen() throws Exception {
        MainWindow first = begin(Duration.minutes(1));
        read(first, "zero", "revised");
        hide();
        Likeness likeness = Toolkit.call(() -> windows.foretaste().orElseThrow());
        assertThat(Toolkit.call(() -> Foretaste.show(likeness, stage, 2 * likeness.scale())))
                .isFalse();
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void whoClosesItClosesTheProgramAndLosesNothing() throws Exception {
        MainWindow first = begin(Duration.minutes(1));
        read(first, "zero", "revised");
        Likeness likeness = closed(first, 1);
        Remembered before = new SettingsFile(folder).read();
        Toolkit.call(() -> Foretaste.show(likeness, stage, likeness.scale()));
        MainWindow second = begin(Duration.minutes(1));
        hide();
        Toolkit.call(() -> {
            second.opening().dossier("tutorial", "zero", "revised");
            return true;
        });
        until(() -> second.workbench().unit().get().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.isShowing()).isFalse();
        assertThat(windows.all()).isEmpty();
        assertThat(new SettingsFile(folder).read()).isEqualTo(before);
    }

    /** Closed on another page than a start opens, in type of a size. */
    private Likeness closed(MainWindow window, double size) {
        return Toolkit.call(() -> {
            DraftComparison comparison = window.workbench().comparison().get().orElseThrow();
            window.workbench().open(comparison.units().get(5));
            window.workbench().page().set(Page.HISTORY);
            window.look().size().set(size);
            stage.hide();
            return windows.foretaste().orElseThrow();
        });
    }

    private static String unit(MainWindow window) {
        return window.workbench().unit().get().orElseThrow().unit().id();
    }

    private void read(MainWindow window, String old, String now) throws Exception {
        Toolkit.call(() -> {
            window.opening().dossier("tutorial", old, now);
            return true;
        });
        until(() -> window.workbench().unit().get().isPresent() && isFurnished(window));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The share of pixels that are another colour, where no sign stands on the picture. */
    private double difference(Likeness likeness) {
        ByteBuffer drawn = ByteBuffer.wrap(likeness.pixels()).order(ByteOrder.LITTLE_ENDIAN);
        WritableImage image = stage.getScene().snapshot(null);
        assertThat(image.getWidth()).isEqualTo(likeness.width());
        assertThat(image.getHeight()).isEqualTo(likeness.height());
        PixelReader live = image.getPixelReader();
        int compared = likeness.width() * (likeness.height() - SIGN);
        long other = IntStream.range(0, compared)
                .filter(at ->
                        live.getArgb(at % likeness.width(), at / likeness.width()) != drawn.getInt(at * Likeness.DEPTH))
                .count();
        return other / (double) compared;
    }
}
