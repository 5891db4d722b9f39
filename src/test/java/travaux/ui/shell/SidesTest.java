package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.dossier.Dossier;
import travaux.core.work.Library;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** Beside right-to-left words, what runs to the right stands on their side. */
class SidesTest extends WindowCase {

    private static final String ARABIC = "src/test/resources/travaux/ui/rooms/sijillat";

    @ParameterizedTest
    @CsvSource({ARABIC + ", true", "tutorial, false"})
    void theLengthOfAStoryStandsBelowTheBeginningOfItsTitle(String id, boolean right) throws Exception {
        open(id, Page.STORIES);
        Bounds length = seen(() -> at("#stories-list .record-kind .text"));
        Bounds list = seen(() -> at("#stories-list"));
        assertThat(length.getCenterX() > list.getCenterX()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({ARABIC + ", true", "tutorial, false"})
    void theHeadOfProvisionsStandsAboveTheBeginningOfTheirNames(String id, boolean right) throws Exception {
        open(id, Page.MAP);
        until(() -> window.root().lookup(".map-air .map-name") != null);
        Bounds head = seen(() -> at(".map-air .map-name"));
        Bounds column = seen(() -> at(".map-air"));
        assertThat(head.getCenterX() > column.getCenterX()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({ARABIC + ", true", "tutorial, false"})
    void aTitleThatRunsToTheLeftHasTheRightSideToItself(String id, boolean right) throws Exception {
        open(id, Page.HISTORY);
        until(() -> window.root().lookup(".history-title") instanceof Label title
                && !title.getText().isBlank());
        settle();
        Bounds title = seen(() -> at(".history-title .text"));
        Bounds ways = seen(() -> at(".history-head .segments"));
        assertThat(title.getCenterX() > ways.getCenterX()).isEqualTo(right);
    }

    private void open(String id, Page page) throws Exception {
        Dossier dossier = Library.standard().open(id);
        show(1280, 720);
        Toolkit.call(() -> {
            window.opening().lay(dossier, "", "");
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        Toolkit.call(() -> {
            workbench.page().set(page);
            return true;
        });
        settle();
    }

    private Bounds at(String selector) {
        Node node = window.root().lookup(selector);
        return node.localToScene(node.getLayoutBounds());
    }
}
