package travaux.ui.shell;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Hides the first window until there is a comparison on it, but not for long; then builds what stands around the text, a part
 * with each frame, so that the text is there to be read first.
 */
final class Curtain {

    private final MainWindow window;
    private final Stage stage;
    private final Scene scene;
    /** Whether the stage is there already, with a foretaste on it. */
    private final boolean early;

    private final PauseTransition patience;
    private boolean raised;
    private boolean given;

    private Curtain(MainWindow window, Stage stage, Duration patience) {
        this.window = window;
        this.stage = stage;
        this.scene = window.root().getScene();
        this.early = stage.isShowing();
        // A foretaste is better to look at than a window without a text.
        this.patience = new PauseTransition(early ? patience.multiply(4) : patience);
    }

    /**
     * Falls before a window that has nothing around its text yet and whose scene is not on the stage: that is not shown, or shows
     * a foretaste. It stays down where that is closed.
     *
     * @param patience after which it rises whatever is on the window
     */
    static void before(MainWindow window, Stage stage, Duration patience) {
        Curtain curtain = new Curtain(window, stage, patience);
        window.workbench().unit().subscribe(unit -> unit.ifPresent(read -> curtain.comes()));
        curtain.patience.setOnFinished(finished -> curtain.rise());
        curtain.patience.play();
        // What is there is dressed while the comparison is made.
        window.root().applyCss();
    }

    /** The text is there. Where the window was shown without it, the keyboard is given to it unless the reader writes. */
    private void comes() {
        if (raised && !given && !(scene.getFocusOwner() instanceof TextInputControl)) {
            window.focusText();
        }
        given = true;
        rise();
    }

    private void rise() {
        if (!raised && stage.isShowing() == early) {
            raised = true;
            patience.stop();
            window.welcome();
            stage.setScene(scene);
            stage.show();
            window.focusText();
            Painted.then(new Furnishing(window)::start);
        }
    }

    /** Builds a part with each frame. */
    private static final class Furnishing extends AnimationTimer {

        private final Queue<Later> coming;

        Furnishing(MainWindow window) {
            coming = new ArrayDeque<>(window.sides().all());
        }

        @Override
        public void handle(long now) {
            coming.remove().fill();
            if (coming.isEmpty()) {
                stop();
            }
        }
    }
}
