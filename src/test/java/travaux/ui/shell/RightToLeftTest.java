package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import travaux.core.work.OpenedText;
import travaux.core.work.PictureRequest;
import travaux.core.work.PictureRequest.Theme;
import travaux.core.work.Texts;
import travaux.ui.control.MarkedFlow;
import travaux.ui.control.Stretch;
import travaux.ui.control.Tone;
import travaux.ui.support.Page;
import travaux.ui.support.Toolkit;

/** Arabic texts on every page, in windows so narrow that every line is broken: the toolkit throws where it has to break one. */
@ExtendWith(OnScreen.class)
class RightToLeftTest {

    private static final String CAUSE = "[كل مرفأ] يعيش على المدّ [والمدّ] الذي لم يُدوَّن لا يمكن توقعه";

    private static final Path ARABIC = Path.of("drafts/tutorial/texts/revised.ar.md");

    private final Path folder;

    RightToLeftTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void everyPageCanBeDrawnHoweverNarrow(Page page) throws Exception {
        String text = Files.readString(ARABIC);
        Path before = Files.writeString(folder.resolve("before.md"), text);
        Path after = Files.writeString(folder.resolve("after.md"), changed(text));
        for (int width : new int[] {1000, 1280}) {
            Path picture = Files.createDirectories(Path.of("target/pictures"))
                    .resolve("arabic-" + Pages.id(page) + "-" + width + ".png");
            Files.deleteIfExists(picture);
            new ViewPictures()
                    .draw(
                            new PictureRequest(
                                    new PictureRequest.OfTexts(open(before), open(after)),
                                    Pages.id(page),
                                    width,
                                    720,
                                    Theme.LIGHT,
                                    Optional.empty(),
                                    picture),
                            1,
                            window -> window.say(CAUSE + ". " + CAUSE + ". " + CAUSE));
            assertThat(picture).isNotEmptyFile();
        }
    }

    @Test
    void wordsWiderThanTheirRoomAreNotBroken() {
        double height = Toolkit.call(() -> {
            MarkedFlow flow = new MarkedFlow();
            flow.set(List.of(Stretch.plain(CAUSE, Tone.WORDS)), 16, true);
            new Scene(flow, 30, 600).getRoot().applyCss();
            flow.layout();
            return flow.prefHeight(24);
        });
        assertThat(height).as("a line for each word").isGreaterThan(200);
    }

    /** Every third passage in brackets without them, every fifth word of a paragraph gone. */
    private static String changed(String text) {
        return text.replaceAll("\\[([^\\[\\]]*)\\]([^\\[\\]]*\\[[^\\[\\]]*\\])", "$1$2")
                .replaceAll("(?m)^(\\S+ \\S+ \\S+ \\S+) \\S+ (.*)$", "$1 $2");
    }

    private static OpenedText open(Path file) throws Exception {
        return OpenedText.of(new Texts().open(file));
    }
}
