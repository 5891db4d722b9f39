package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.Reading;
import travaux.core.work.OpenedText;
import travaux.core.work.PictureRequest;
import travaux.ui.support.Tides;
import travaux.ui.support.Workbench.Pair;

@ExtendWith(OnScreen.class)
class ViewPicturesTest {

    private final ViewPictures pictures = new ViewPictures();

    private final Path folder;

    ViewPicturesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource(PictureRequest.Theme.class)
    void aPictureHasItsSizeAndIsNotEmpty(PictureRequest.Theme theme) throws Exception {
        Image image = draw(request("main", 1280, 720, theme));
        assertThat(image.getWidth()).isEqualTo(1280);
        assertThat(image.getHeight()).isEqualTo(720);
        assertThat(colours(image)).hasSizeGreaterThan(100);
    }

    @Test
    void nothingIsCutInALowAndNarrowWindow() throws Exception {
        List<String> cut = new ArrayList<>();
        pictures.draw(request("main", 1280, 720, PictureRequest.Theme.LIGHT), 1, window -> {
            Parent root = window.root();
            root.applyCss();
            root.layout();
            root.layout();
            collectCut(root, cut);
            Node text = root.lookup("#text-list");
            assertThat(text.getLayoutBounds().getHeight()).isGreaterThan(360);
        });
        assertThat(cut).isEmpty();
    }

    @Test
    void aScaleMakesTheSamePictureLarger() throws Exception {
        PictureRequest request = request("main", 900, 600, PictureRequest.Theme.LIGHT);
        pictures.draw(request, 2, window -> {});
        assertThat(read(request.output()).getWidth()).isEqualTo(1800);
    }

    @Test
    void aViewThatIsNotBuiltIsRefusedByName() {
        assertThatThrownBy(() -> pictures.draw(request("clouds", 900, 600, PictureRequest.Theme.LIGHT)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("clouds")
                .hasMessageContaining("main");
    }

    @Test
    void aUnitThatDoesNotExistIsRefused() {
        PictureRequest request = request("main", 900, 600, PictureRequest.Theme.LIGHT);
        PictureRequest wrong = new PictureRequest(
                request.subject(), "main", 900, 600, request.theme(), Optional.of("77"), request.output());
        assertThatThrownBy(() -> pictures.draw(wrong)).isInstanceOf(UnusableInputException.class);
    }

    private PictureRequest request(String view, int width, int height, PictureRequest.Theme theme) {
        Pair pair = Tides.pair();
        return new PictureRequest(
                new PictureRequest.OfTexts(text(pair.old()), text(pair.now())),
                view,
                width,
                height,
                theme,
                Optional.empty(),
                folder.resolve("picture.png"));
    }

    private static OpenedText text(travaux.core.dossier.DraftEntry entry) {
        return OpenedText.of(new Reading(entry.draft(), List.of()));
    }

    private Image draw(PictureRequest request) throws UnusableInputException, IOException {
        pictures.draw(request);
        return read(request.output());
    }

    private static Image read(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return new Image(bytes);
        }
    }

    private static Set<Integer> colours(Image image) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return colours;
    }

    /** Labels whose shown text is shorter than their own. */
    private static void collectCut(Node node, List<String> cut) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Label label && label.lookup(".text") instanceof Text shown) {
            if (!label.getText().isBlank() && !label.getText().equals(shown.getText())) {
                cut.add(label.getText());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectCut(child, cut));
        }
    }
}
