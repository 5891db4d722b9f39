package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** Rows are as high as their words need at the width they have now, not at one they had before. */
class RowHeightsTest extends WindowCase {

    @ParameterizedTest
    @EnumSource(
            value = Page.class,
            names = {"READING", "MAP", "CONCORDANCE", "STORIES", "RECORD", "COMPLETE"})
    void rowsFollowTheWidthOfTheirWindowAndItsType(Page page) throws Exception {
        show(1000, 720);
        compareTutorial("zero", "revised");
        turnTo(page);
        assertRowsFit("at first");
        for (double width : new double[] {1700, 1000}) {
            Toolkit.call(() -> {
                stage.setWidth(width);
                return true;
            });
            assertRowsFit("at %.0f pixels".formatted(width));
        }
        for (double size : new double[] {2, 1}) {
            Toolkit.call(() -> {
                stage.setWidth(1600);
                window.look().size().set(size);
                return true;
            });
            assertRowsFit("with type %.0f times as large".formatted(size));
        }
    }

    /** Rows may still come from the background, so that they are looked at until they fit. */
    private void assertRowsFit(String when) {
        settle();
        for (int looks = 0;
                looks < 100 && !seen(() -> wrong(window.root()).toList()).isEmpty();
                looks++) {
            settle();
        }
        assertThat(seen(() -> wrong(window.root()).toList())).as(when).isEmpty();
    }

    private void turnTo(Page page) {
        Toolkit.call(() -> {
            workbench.page().set(page);
            return true;
        });
    }

    private static Stream<String> wrong(Node node) {
        if (node instanceof ListCell<?> cell) {
            double wanted = cell.prefHeight(cell.getWidth());
            return cell.isVisible()
                            && cell.getAccessibleText() != null
                            && !cell.isEmpty()
                            && Math.abs(wanted - cell.getHeight()) > 2
                    ? Stream.of("%s: %.0f, wanted %.0f".formatted(words(cell), cell.getHeight(), wanted))
                    : Stream.empty();
        }
        return node instanceof Parent parent && parent.isVisible()
                ? List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(RowHeightsTest::wrong)
                : Stream.empty();
    }

    private static String words(ListCell<?> cell) {
        String spoken = String.valueOf(cell.getAccessibleText());
        return cell.getClass().getSimpleName() + " " + spoken.substring(0, Math.min(40, spoken.length()));
    }
}
