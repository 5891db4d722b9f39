package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import travaux.core.work.Library;
import travaux.core.work.PictureRequest;
import travaux.core.work.PictureRequest.Theme;
import travaux.ui.comparison.Reading;
import travaux.ui.control.MarkedFlow;
import travaux.ui.control.Tips;
import travaux.ui.support.Fonts;
import travaux.ui.support.Page;
import travaux.ui.support.Script;

/**
 * Draws every page of the room to {@code target/pictures}, to be looked at, and finds words that are cut. With
 * {@code -Dpictures.all} in every look, at three sizes, and at twice the scale.
 */
@ExtendWith(OnScreen.class)
class RoomPicturesTest {

    private static final Path FOLDER = Path.of("target/pictures");
    private static final boolean ALL = Boolean.getBoolean("pictures.all");

    private final ViewPictures pictures = new ViewPictures();

    /** Invented negotiations, each wholly in one language: French, Arabic, Chinese. */
    private static final String ROOMS = "src/test/resources/travaux/ui/rooms/";

    static Stream<Arguments> pages() {
        return Stream.of("tutorial", "un-cybercrime-convention", ROOMS + "marees", ROOMS + "sijillat", ROOMS + "dengta")
                .flatMap(dossier -> Stream.of(Page.values()).map(page -> Arguments.of(dossier, page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noWordOfAPageIsCutOrWithoutAFaceThatDrawsIt(String dossier, Page page) throws Exception {
        List<String> cut = new ArrayList<>();
        List<String> boxes = new ArrayList<>();
        draw(dossier, Pages.id(page), new Size(1280, 720), Theme.LIGHT, window -> {
            settle(window.root());
            collectCut(window.root(), cut);
            collectBoxes(window.root(), boxes);
        });
        assertThat(cut).isEmpty();
        assertThat(boxes).isEmpty();
        if (ALL) {
            for (Theme theme : Theme.values()) {
                for (Size size : List.of(new Size(1280, 720), new Size(1600, 1000), new Size(2000, 1100))) {
                    draw(dossier, Pages.id(page), size, theme, window -> {});
                }
            }
        }
    }

    /** There is room for the timeline, which a smaller window folds. */
    @Test
    void noWordOfTheTimelineIsWithoutAFaceThatDrawsIt() throws Exception {
        List<String> boxes = new ArrayList<>();
        List<String> drawn = new ArrayList<>();
        draw(ROOMS + "dengta", new View("main", "timeline"), new Size(1600, 1000), Theme.LIGHT, window -> {
            settle(window.root());
            window.root().lookupAll(".lane-choice .text").forEach(text -> drawn.add(((Text) text).getText()));
            collectBoxes(window.root(), boxes);
        });
        assertThat(drawn).anyMatch(Script::hasChinese);
        assertThat(boxes).isEmpty();
    }

    @Test
    void theChosenChangeIsOnScreenHoweverSmallTheWindow() throws Exception {
        for (Size size : List.of(new Size(1280, 720), new Size(1600, 1000), new Size(1000, 640))) {
            draw("tutorial", new View("main", "chosen"), size, Theme.LIGHT, window -> {
                settle(window.root());
                Node list = window.root().lookup("#text-list");
                Bounds screen = list.localToScene(list.getLayoutBounds());
                int change = window.workbench().change().get();
                assertThat(change).isZero();
                assertThat(flows(list).filter(flow -> flow.has(change)))
                        .anyMatch(flow -> screen.contains(flow.localToScene(0, 0)));
            });
        }
    }

    private static Stream<MarkedFlow> flows(Node node) {
        if (node instanceof MarkedFlow flow) {
            return Stream.of(flow);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(RoomPicturesTest::flows)
                : Stream.empty();
    }

    @Test
    void partOfTheTimeIsLookedAtClosely() throws Exception {
        draw("un-cybercrime-convention", new View("main", "zoomed"), new Size(1600, 1000), Theme.LIGHT, window -> {
            window.timeline().zoom(0.2, 0.9);
            assertThat(window.timeline().isZoomed()).isTrue();
        });
    }

    @Test
    void whatWasDeletedStandsOnLinesOfItsOwnAndUnchangedTextIsFolded() throws Exception {
        draw("tutorial", new View("main", "plain-marks"), new Size(1280, 900), Theme.LIGHT, window -> {
            window.comparison().plain().set(true);
            window.comparison().reading().set(Reading.REDLINE);
            settle(window.root());
            assertThat(window.textToCopy()).contains("Deleted: ");
        });
    }

    /** Pixels. */
    private record Size(int width, int height) {}

    /** A view and what its picture is called. */
    private record View(String id, String name) {}

    private void draw(String dossier, String view, Size size, Theme theme, Consumer<MainWindow> look) throws Exception {
        draw(dossier, new View(view, view), size, theme, look);
    }

    private void draw(String dossier, View view, Size size, Theme theme, Consumer<MainWindow> look) throws Exception {
        Files.createDirectories(FOLDER);
        String file = String.join(
                "-",
                "room",
                Path.of(dossier).getFileName().toString().substring(0, 2),
                view.name(),
                theme.name().toLowerCase(java.util.Locale.ROOT),
                size.width() + ".png");
        pictures.draw(
                new PictureRequest(
                        new PictureRequest.OfDossier(
                                Library.standard().open(dossier), Optional.empty(), Optional.empty()),
                        view.id(),
                        size.width(),
                        size.height(),
                        theme,
                        Optional.empty(),
                        FOLDER.resolve(file)),
                ALL && size.width() == 2000 ? 2 : 1,
                look);
    }

    private static void settle(Parent root) {
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
        }
    }

    /** Labels whose shown text is shorter than their own, unless they tell it in full to the mouse. */
    private static void collectCut(Node node, List<String> cut) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Label label && label.lookup(".text") instanceof Text shown) {
            String words = label.getText();
            if (!words.isBlank() && !words.equals(shown.getText()) && !words.equals(Tips.words(label))) {
                cut.add(words);
            }
        }
        if (node instanceof Parent parent && !(node instanceof Labeled)) {
            parent.getChildrenUnmodifiable().forEach(child -> collectCut(child, cut));
        }
    }

    /** Chinese words in a face that has none: every character would be a box. */
    private static void collectBoxes(Node node, List<String> boxes) {
        if (node instanceof Text text && node.isVisible() && Script.hasChinese(text.getText())) {
            boolean has = Stream.of(false, true)
                    .anyMatch(bold -> Fonts.chinese(bold).equals(text.getFont().getFamily()));
            if (!has) {
                boxes.add(text.getFont().getFamily() + ": " + text.getText());
            }
        }
        if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> collectBoxes(child, boxes));
        }
    }
}
