package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import travaux.core.dossier.Dossier;
import travaux.core.work.Library;
import travaux.ui.settings.Look;
import travaux.ui.support.Png;
import travaux.ui.support.Toolkit;
import travaux.ui.support.Workbench;

/** The real window on a stage without a display, and a robot that uses it. */
@ExtendWith(OnScreen.class)
abstract class WindowCase {

    private final String home = System.getProperty("travaux.home", "target/home");

    final FxRobot robot = new FxRobot();
    final Stage stage = Toolkit.call(Stage::new);
    MainWindow window = Toolkit.call(() -> MainWindow.live(Library.standard()));
    Workbench workbench = window.workbench();

    /** Puts the window on the stage, in pixels. */
    void show(double width, double height) {
        Toolkit.call(() -> {
            stage.setScene(window.scene(width, height));
            stage.show();
            return true;
        });
    }

    /** Lays two drafts of the tutorial on the desk of a window that is shown, and waits for what changed between them. */
    void compareTutorial(String old, String now) throws Exception {
        Dossier tutorial = Library.standard().open("tutorial");
        Toolkit.call(() -> {
            workbench.lay(tutorial);
            workbench.choose(new Workbench.Pair(
                    tutorial.draft(old).orElseThrow(), tutorial.draft(now).orElseThrow()));
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        Toolkit.call(window::focusText);
    }

    /** Opens the article that has a number in the later draft, and gives its text the keyboard. */
    void read(String number) {
        Toolkit.call(() -> {
            workbench.units().stream()
                    .filter(unit ->
                            unit.now().stream().anyMatch(now -> now.number().equals(number)))
                    .findFirst()
                    .ifPresent(workbench::open);
            return window.focusText();
        });
    }

    /** Whether neither a node nor what it is in is hidden. */
    static boolean isShown(Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }

    /** Takes another window in its place, whose program keeps its data in a folder of the test's own. */
    void keepDataIn(Path folder) {
        System.setProperty("travaux.home", folder.toString());
        window = Toolkit.call(() -> MainWindow.live(Library.standard()));
        workbench = window.workbench();
    }

    /** Closes the window and takes it off its stage: without a display the toolkit keeps every stage that had the keyboard. */
    @AfterEach
    void hide() {
        Toolkit.call(() -> {
            stage.hide();
            stage.setScene(null);
            return true;
        });
        System.setProperty("travaux.home", home);
    }

    /** What is to be seen once everything that was asked for has happened. */
    <T> T seen(Supplier<T> look) {
        settle();
        return Toolkit.call(look::get);
    }

    /** Waits until something is so. */
    void until(Callable<Boolean> met) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Toolkit.call(met));
        settle();
    }

    /** Presses a key and lets it go. */
    void type(KeyCode key) {
        press(key);
    }

    /** Presses keys and lets them go, without the pauses of a hand: what they do has been done when this returns. */
    void press(KeyCode... keys) {
        Toolkit.call(() -> {
            Robot keyboard = new Robot();
            for (KeyCode key : keys) {
                keyboard.keyPress(key);
            }
            for (KeyCode key : List.of(keys).reversed()) {
                keyboard.keyRelease(key);
            }
            return true;
        });
        settle();
    }

    /** Takes what is in the middle of a place on the screen in hand. A tooltip that came meanwhile would be given the press. */
    void grab(Bounds at) {
        robot.moveTo(at.getCenterX(), at.getCenterY());
        Toolkit.call(() -> {
            List.copyOf(Window.getWindows()).stream()
                    .filter(Tooltip.class::isInstance)
                    .forEach(Window::hide);
            return robot.press(MouseButton.PRIMARY);
        });
    }

    /** Waits until what was asked for on the window's thread was done, and the window was laid out and painted after it. */
    static void settle() {
        CountDownLatch painted = new CountDownLatch(2);
        AnimationTimer pulses = Toolkit.call(() -> {
            AnimationTimer timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    painted.countDown();
                }
            };
            timer.start();
            return timer;
        });
        try {
            assertThat(painted.await(60, TimeUnit.SECONDS))
                    .as("the window is painted")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Toolkit.call(() -> {
            pulses.stop();
            return true;
        });
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the id says what it is
    <N extends Node> N find(String selector) {
        return (N) window.root().lookup(selector);
    }

    /** With {@code -Dpictures.all}, draws the window in light and dark to {@code target/pictures}, to be looked at. */
    void picture(String name) throws Exception {
        if (!Boolean.getBoolean("pictures.all")) {
            return;
        }
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        for (Look.Colours colours : new Look.Colours[] {Look.Colours.LIGHT, Look.Colours.DARK}) {
            byte[] png = Toolkit.call(() -> {
                window.look().colours().set(colours);
                window.root().applyCss();
                window.root().layout();
                return Png.of(window.root().snapshot(null, null));
            });
            Files.write(folder.resolve(name + "-" + colours + ".png"), png);
        }
    }
}
