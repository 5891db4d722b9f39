package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.dossier.Dossier;
import travaux.core.text.Unit;
import travaux.core.work.Library;
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
