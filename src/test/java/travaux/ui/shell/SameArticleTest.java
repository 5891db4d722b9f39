package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.dossier.Dossier;
import travaux.core.text.Unit;
import travaux.core.work.Library;
import travaux.ui.concordance.ArticlesModel;
import travaux.ui.support.Toolkit;
import travaux.ui.support.Workbench.Pair;

/** Whichever drafts are chosen next, the article that was read is the one that is read, not the one that has its number. */
class SameArticleTest extends WindowCase {

    @SuppressWarnings("NullAway.Init") // set before each test
    private Dossier tutorial;

    @BeforeEach
    void openTheTutorial() throws Exception {
        tutorial = Library.standard().open("tutorial");
        show(1280, 720);
        Toolkit.call(() -> {
            workbench.lay(tutorial);
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "10, compilation, zero, 5, 7",
        "10, zero, revised, 7, 9",
        "10, zero, compilation, 7, 5",
        "4, compilation, zero, 3, 3",
        "9, zero, revised, 13, 13"
    })
    void anArticleIsFollowedToOtherDrafts(String number, String old, String now, String oldNumber, String newNumber)
            throws Exception {
        choose("revised", "adopted");
        read(number);
        choose(old, now);
        assertThat(numbers(false)).isEqualTo(oldNumber);
        assertThat(numbers(true)).isEqualTo(newNumber);
    }

    @Test
    void anArticleThatIsNotThereIsReadAgainAsSoonAsItIs() throws Exception {
        choose("compilation", "zero");
        read("12");
        choose("revised", "adopted");
        choose("zero", "revised");
        assertThat(numbers(false)).isEqualTo("12");
        assertThat(numbers(true)).isEmpty();
    }

    @Test
    void theDraftsAreExchangedAndTheArticleStays() throws Exception {
        choose("revised", "adopted");
        read("10");
        choose("adopted", "revised");
        assertThat(numbers(false)).isEqualTo("10");
        assertThat(numbers(true)).isEqualTo("9");
    }

    @Test
    void theRowOfTheArticleIsInSightAndTheFilterStays() throws Exception {
        choose("revised", "adopted");
        Toolkit.call(() -> {
            chip("In brackets").fire();
            return true;
        });
        read("13");
        choose("zero", "adopted");
        assertThat(seen(() -> window.articles().filter().get())).isEqualTo(ArticlesModel.Filter.IN_BRACKETS);
        Toolkit.call(() -> {
            chip("All").fire();
            return true;
        });
        choose("zero", "revised");
        Bounds list = seen(() -> bounds(find("#articles-list")));
        Bounds row = seen(() -> bounds(find("#articles-list .list-cell:selected")));
        assertThat(list.contains(row)).as("%s in %s", row, list).isTrue();
    }

    @Test
    void thePartnersOfAnArticleAreOfferedWhereTheArticlesWereFolded() throws Exception {
        choose("revised", "adopted");
        read("10");
        Toolkit.call(() -> {
            window.sides().articlesFolded().set(true);
            return true;
        });
        press(KeyCode.CONTROL, KeyCode.P);
        assertThat(seen(() -> isShown(window.root().lookup(".pair-picker")))).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(seen(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("text-list");
    }

    private ToggleButton chip(String word) {
        return window.sides().articles().lookupAll(".chip").stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(chip -> chip.getText().startsWith(word))
                .findFirst()
                .orElseThrow();
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private void choose(String old, String now) throws Exception {
        Toolkit.call(() -> {
            workbench.choose(new Pair(
                    tutorial.draft(old).orElseThrow(), tutorial.draft(now).orElseThrow()));
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
    }

    private String numbers(boolean later) {
        List<Unit> units = seen(() -> workbench
                .unit()
                .get()
                .map(unit -> later ? unit.now() : unit.old())
                .orElse(List.of()));
        return String.join(" ", units.stream().map(Unit::number).toList());
    }
}
