package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.core.dossier.Dossier;
import travaux.core.record.Story;
import travaux.core.work.Library;
import travaux.core.work.PictureRequest;

/** Each step of each story that comes with the program, drawn as a reader sees it; for looking at, under target/pictures. */
@ExtendWith(OnScreen.class)
class StoryPicturesTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    private final ViewPictures pictures = new ViewPictures();

    @ParameterizedTest
    @ValueSource(strings = {"tutorial", "un-cybercrime-convention"})
    void eachStepLaysOnTheDeskWhatItTellsOf(String id) throws Exception {
        Dossier dossier = Library.standard().open(id);
        Files.createDirectories(PICTURES);
        assertThat(dossier.stories()).isNotEmpty();
        for (Story story : dossier.stories()) {
            for (int at = 0; at < story.steps().size(); at++) {
                draw(dossier, story, at);
            }
        }
    }

    private void draw(Dossier dossier, Story story, int at) throws Exception {
        Path output = PICTURES.resolve("story-" + story.id() + "-" + (at + 1) + ".png");
        PictureRequest.Theme theme = at % 2 == 0 ? PictureRequest.Theme.LIGHT : PictureRequest.Theme.DARK;
        pictures.draw(request(dossier, "main", theme, output), 1, window -> {
            window.comparer().follow();
            window.record().stories().open(story);
            window.record().stories().step(at);
            assertThat(window.workbench().event().get().map(event -> event.id()))
                    .isEqualTo(story.steps().get(at).event());
            story.draftsAt(at).ifPresent(drafts -> {
                var pair = window.workbench().pair().get().orElseThrow();
                assertThat(pair.old().id()).isEqualTo(drafts.old());
                assertThat(pair.now().id()).isEqualTo(drafts.now());
            });
            story.unitAt(at)
                    .ifPresent(unit -> assertThat(window.workbench()
                                    .unit()
                                    .get()
                                    .orElseThrow()
                                    .now())
                            .anyMatch(now -> now.number().equals(unit)));
            window.root().applyCss();
            window.root().layout();
            assertThat(window.root().lookupAll(".story-panel .label").stream().map(label -> ((Label) label).getText()))
                    .contains(story.steps().get(at).heading());
        });
        assertThat(output).isNotEmptyFile();
    }

    private static PictureRequest request(Dossier dossier, String view, PictureRequest.Theme theme, Path output) {
        return new PictureRequest(
                new PictureRequest.OfDossier(dossier, Optional.empty(), Optional.empty()),
                view,
                1280,
                720,
                theme,
                Optional.empty(),
                output);
    }

    @ParameterizedTest
    @CsvSource({
        "tutorial, harb*, LIGHT",
        "tutorial, 'shall exchange nowhere-word', LIGHT",
        "un-cybercrime-convention, proportionality, DARK",
        "un-cybercrime-convention, Canada, LIGHT"
    })
    void hitsAreDrawnInTheirGroups(String id, String words, PictureRequest.Theme theme) throws Exception {
        Dossier dossier = Library.standard().open(id);
        Files.createDirectories(PICTURES);
        Path output = PICTURES.resolve("search-" + id + "-" + words.replaceAll("\\W", "") + ".png");
        pictures.draw(request(dossier, "search", theme, output), 1, window -> {
            Parent root = window.root();
            TextField field = (TextField) root.lookup("#search-field");
            field.setText(words);
            root.applyCss();
            root.layout();
            boolean found = !words.contains("nowhere");
            assertThat(root.lookup("#search-list") != null).isEqualTo(found);
            if (found) {
                ((javafx.scene.control.ListView<?>) root.lookup("#search-list"))
                        .getSelectionModel()
                        .select(1);
            }
        });
        assertThat(output).isNotEmptyFile();
    }

    @Test
    void aDocumentIsDrawnWithWhatItIsTiedTo() throws Exception {
        Dossier dossier = Library.standard().open("un-cybercrime-convention");
        Files.createDirectories(PICTURES);
        for (PictureRequest.Theme theme : PictureRequest.Theme.values()) {
            Path output = PICTURES.resolve("documents-" + theme + ".png");
            pictures.draw(request(dossier, "documents", theme, output), 1, window -> {
                Parent root = window.root();
                var table = (javafx.scene.control.TableView<?>) root.lookup("#documents-table");
                table.getSelectionModel().select(44);
                root.applyCss();
                root.layout();
                assertThat(root.lookupAll(".record-details .record-link")).hasSizeGreaterThan(2);
            });
            assertThat(output).isNotEmptyFile();
        }
    }
}
