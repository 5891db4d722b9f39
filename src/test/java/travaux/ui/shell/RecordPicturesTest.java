package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import travaux.core.work.Library;
import travaux.core.work.PictureRequest;
import travaux.core.work.PictureRequest.Theme;

/** The record beside the text, in pictures under {@code target/pictures}. */
@ExtendWith(OnScreen.class)
class RecordPicturesTest {

    private static final String RECORD = "un-cybercrime-convention";

    @Test
    void anAccountOpensOnTheArticleWithMostRecordItsPositionsBeside() throws Exception {
        draw(RECORD, "positions-light", new Dimension2D(1600, 1000), Theme.LIGHT, window -> {
            var read = window.workbench().unit().get().orElseThrow();
            var most = window.workbench().units().stream()
                    .filter(unit -> !unit.elements().isEmpty())
                    .max(Comparator.comparingInt(window.articles()::recorded));
            assertThat(most).contains(read);
            assertThat(list(window, "#positions-list").getItems()).hasSizeGreaterThan(5);
            list(window, "#positions-list").getSelectionModel().select(0);
        });
    }

    @Test
    void besideAChangedElementStandsWhatWasAskedFor() throws Exception {
        draw(RECORD, "asked-dark-narrow", new Dimension2D(1280, 720), Theme.DARK, window -> {
            tab(window, "Changes");
            ListView<?> changes = list(window, "#changes-list");
            boolean touched = false;
            for (int i = 0; i < changes.getItems().size() && !touched; i++) {
                changes.getSelectionModel().select(i);
                touched = list(window, "#asked-list").getItems().size() > 1;
            }
            assertThat(touched).isTrue();
        });
    }

    @Test
    void theTutorialHasPositionsToo() throws Exception {
        draw("tutorial", "positions-contrast-tutorial", new Dimension2D(1280, 720), Theme.CONTRAST, window -> {
            tab(window, "Positions");
            ListView<?> positions = list(window, "#positions-list");
            for (var unit : window.workbench().units()) {
                window.workbench().open(unit);
                if (!positions.getItems().isEmpty()) {
                    break;
                }
            }
            assertThat(positions.getItems()).isNotEmpty();
        });
    }

    @Test
    void whatIsWeakIsLeftOutOfPositionsAndTimelineWhereTheReaderWantsIt() throws Exception {
        draw(RECORD, "positions-without-weak", new Dimension2D(1600, 1000), Theme.LIGHT, window -> {
            int before = everyPosition(window);
            window.workbench().weakHidden().set(true);
            assertThat(everyPosition(window)).isBetween(1, before - 1);
        });
    }

    private static int everyPosition(MainWindow window) {
        int count = 0;
        for (var unit : window.workbench().units()) {
            window.workbench().open(unit);
            count += list(window, "#positions-list").getItems().size();
        }
        return count;
    }

    private static void tab(MainWindow window, String word) {
        for (Node node : window.root().lookupAll(".tab-button")) {
            if (node instanceof ToggleButton button && button.getText().startsWith(word)) {
                button.fire();
            }
        }
        window.root().applyCss();
    }

    private static ListView<?> list(MainWindow window, String id) {
        return (ListView<?>) window.root().lookup(id);
    }

    private static void draw(String dossier, String name, Dimension2D size, Theme theme, Consumer<MainWindow> prepare)
            throws Exception {
        Path folder = Files.createDirectories(Path.of("target/pictures"));
        Path output = folder.resolve(name + ".png");
        PictureRequest request = new PictureRequest(
                new PictureRequest.OfDossier(Library.standard().open(dossier), Optional.empty(), Optional.empty()),
                "main",
                (int) size.getWidth(),
                (int) size.getHeight(),
                theme,
                Optional.empty(),
                output);
        new ViewPictures().draw(request, 1, prepare);
        assertThat(output).exists();
    }
}
