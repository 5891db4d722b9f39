package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.dossier.DraftEntry;
import travaux.ui.library.OwnTexts;
import travaux.ui.support.Tides;
import travaux.ui.support.Toolkit;
import travaux.ui.support.Workbench.Pair;

/** Going from change to change in a paragraph that is longer than the window: the words of each are on screen. */
class LongParagraphChangesTest extends WindowCase {

    private static final String SENTENCE = "The keeper lights the lamp at dusk and puts it out at dawn. ";

    @ParameterizedTest
    @CsvSource({"1280, 720, 2", "1440, 900, 1"})
    void theWordsOfTheChosenChangeAreOnScreen(double width, double height, double size) throws Exception {
        show(width, height);
        Pair pair = new Pair(text("old", "brass", "tin"), text("new", "copper", "silver"));
        Toolkit.call(() -> {
            window.look().size().set(size);
            workbench.lay(OwnTexts.dossier(pair.old(), pair.now()));
            workbench.choose(pair);
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        Toolkit.call(window::focusText);
        assertThat(seen(() -> isOnScreen("copper"))).isTrue();
        type(KeyCode.DOWN);
        assertThat(seen(() -> isOnScreen("silver"))).isTrue();
        type(KeyCode.UP);
        assertThat(seen(() -> isOnScreen("copper"))).isTrue();
    }

    /** A paragraph of a window's length, one metal, as much again, and the other. */
    private static DraftEntry text(String id, String first, String second) {
        String filler = SENTENCE.repeat(60);
        String words = filler + "The lamp is of " + first + ". " + filler + "Its foot is of " + second + ". ";
        return Tides.draft(id, "Article 1. Keepers\n\n" + filler + "\n\n" + words + "\n");
    }

    private boolean isOnScreen(String word) {
        Node list = find("#text-list");
        Bounds room = list.localToScene(list.getLayoutBounds());
        return list.lookupAll(".text-insert").stream()
                .filter(node -> node instanceof Text text && text.getText().contains(word))
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .anyMatch(at -> at.getMinY() >= room.getMinY() && at.getMaxY() <= room.getMaxY());
    }
}
