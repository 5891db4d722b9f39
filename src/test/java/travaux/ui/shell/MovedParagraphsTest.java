package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import travaux.ui.comparison.Reading;
import travaux.ui.settings.Look;

/** What is said across from paragraphs that moved, in the real window. */
class MovedParagraphsTest extends WindowCase {

    private List<Label> notes() {
        return window.root().lookupAll(".elsewhere").stream()
                .filter(WindowCase::isShown)
                .map(Label.class::cast)
                .toList();
    }

    @Test
    void theOtherEndIsNamedInSightAndHeardAndNotCopied() throws Exception {
        show(1280, 720);
        compareTutorial("revised", "adopted");
        read("2");
        until(() -> !notes().isEmpty());
        assertThat(seen(() -> notes().stream().map(Label::getText).toList())).contains("3→ from (e), below");
        assertThat(seen(() -> notes().stream().map(Label::getAccessibleText).toList()))
                .contains("move 3: from (e), below");
        assertThat(seen(() -> notes().getFirst().getAccessibleRole())).isEqualTo(AccessibleRole.TEXT);
        assertThat(seen(window::textToCopy)).contains("Harbour authority").doesNotContain("below");
    }

    @Test
    void itKeepsToItsCellInLargeType() throws Exception {
        show(1280, 720);
        seen(() -> {
            window.look().size().set(Look.LARGEST);
            return true;
        });
        compareTutorial("revised", "adopted");
        read("2");
        until(() -> !notes().isEmpty());
        assertThat(seen(this::notes))
                .allMatch(note -> seen(() -> {
                    Node row = note.getParent();
                    Bounds bounds = note.getBoundsInParent();
                    return bounds.getMaxY() <= row.getLayoutBounds().getHeight() + 0.5
                            && bounds.getMaxX() <= row.getLayoutBounds().getWidth() / 2;
                }));
    }

    @Test
    void aRedlineHasNone() throws Exception {
        show(1280, 720);
        compareTutorial("revised", "adopted");
        read("2");
        until(() -> !notes().isEmpty());
        seen(() -> {
            window.comparison().reading().set(Reading.REDLINE);
            return true;
        });
        until(() -> notes().isEmpty());
    }
}
