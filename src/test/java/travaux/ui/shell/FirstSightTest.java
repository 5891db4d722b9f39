package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import travaux.ui.support.Toolkit;

/** What is seen when the program starts: the text first, then what stands around it, which moves nothing. */
class FirstSightTest extends StartCase {

    @SuppressWarnings("NullAway.Init") // set as each test begins
    private MainWindow window;

    @Test
    void theWindowIsShownWithTheComparisonOnItAndThenFurnishedInItsPlace() throws Exception {
        window = begin(Duration.minutes(2));
        List<Sight> seen = new ArrayList<>();
        Toolkit.call(() -> {
            window.root().getScene().addPostLayoutPulseListener(() -> seen.add(sight()));
            window.opening().dossier("tutorial", "zero", "revised");
            return true;
        });
        until(() -> isFurnished(window));
        WaitForAsyncUtils.waitForFxEvents();
        Sight first = Toolkit.call(seen::getFirst);
        assertThat(first.furnished()).isZero();
        assertThat(first.text().getWidth()).isPositive();
        assertThat(first.lines()).isPositive();
        assertThat(Toolkit.call(this::sight)).isEqualTo(new Sight(3, first.text(), first.lines()));
        assertThat(Toolkit.call(() -> placeOf("#articles-list").getHeight())).isPositive();
        assertThat(Toolkit.call(() -> placeOf(".timeline").getHeight()))
                .isEqualTo(window.timeline().height().get());
        assertThat(Toolkit.call(() -> placeOf(".inspector").getHeight())).isPositive();
        assertThat(Toolkit.call(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("text-list");
    }

    @Test
    void aWindowWithNothingToCompareIsShownAllTheSame() throws Exception {
        window = begin(Duration.millis(50));
        until(stage::isShowing);
        assertThat(Toolkit.call(() -> window.root().lookup(".welcome"))).isNotNull();
        until(() -> isFurnished(window));
        assertThat(Toolkit.call(() -> window.workbench().unit().get())).isEmpty();
    }

    @Test
    void whatIsPressedBeforeTheSidesAreThereIsHeard() throws Exception {
        window = begin(Duration.minutes(2));
        Toolkit.call(() -> {
            window.opening().dossier("tutorial", "zero", "revised");
            return true;
        });
        until(stage::isShowing);
        Toolkit.call(() -> {
            stage.getScene()
                    .getRoot()
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F8, false, false, false, false));
            return true;
        });
        until(() -> window.sides().articlesFolded().get());
        until(() -> isFurnished(window));
        assertThat(Toolkit.call(() -> window.sides().articles().isVisible())).isFalse();
    }

    /** How many sides are there, where the text is, and how many lines it has. */
    private record Sight(long furnished, Bounds text, int lines) {}

    private Sight sight() {
        long furnished = window.sides().all().stream()
                .filter(side -> !side.getChildrenUnmodifiable().isEmpty())
                .count();
        ListView<?> text = (ListView<?>) window.root().lookup("#text-list");
        return new Sight(furnished, placeOf("#text-list"), text.getItems().size());
    }

    private Bounds placeOf(String what) {
        Node node = window.root().lookup(what);
        return node.localToScene(node.getLayoutBounds());
    }
}
