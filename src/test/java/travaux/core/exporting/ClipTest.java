package travaux.core.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Budget;
import travaux.core.text.Unit;
import travaux.core.work.Comparing;
import travaux.core.work.Texts;

class ClipTest {

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static DraftComparison comparison;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static UnitComparison unit;

    @BeforeAll
    static void compare() throws UnusableInputException {
        Texts texts = new Texts();
        var old = texts.pasted("Zero", "Article 7. Lamps & oil\n\nKeepers [shall] light every lamp at dusk.\n");
        var now = texts.pasted("Adopted", "Article 7. Lamps & oil\n\nKeepers light every lamp < before dusk.\n");
        comparison = Comparing.compare(old.draft(), now.draft(), java.util.List.of(), Budget.unlimited());
        unit = comparison.units().getFirst();
    }

    @Test
    void aRedlineInCharactersHasTheSignsOfTheReport() {
        assertThat(Clip.redline(unit)).contains("{-").contains("{+").contains("before");
    }

    @Test
    void aRedlineForALetterCarriesItsMarksOnEachWordAndEscapesWhatIsWritten() {
        String html = Clip.html(unit);
        assertThat(html)
                .startsWith("<p dir=\"auto\">")
                .contains("<del style=")
                .contains("<ins style=")
                .contains("&lt;")
                .doesNotContain("class=");
    }

    @Test
    void aCitationSaysWhatIsKnownAndNoMore() {
        var info = comparison.now().info();
        assertThat(Clip.citation(unit.now().getFirst(), "Adopted text", info, "Convention on lamps"))
                .isEqualTo("Article 7 (Lamps & oil), Convention on lamps, Adopted text");
    }

    @Test
    void aCitationHasNoBracketWithoutItsCounterpart() throws UnusableInputException {
        Unit article = new Texts()
                .pasted("Zero", "[Article 8 ter. Lamps & oil\n\nKeepers light every lamp at dusk.]\n")
                .draft()
                .units()
                .getFirst();
        assertThat(Clip.citation(article, "Zero draft", comparison.now().info(), ""))
                .isEqualTo("Article 8 ter (Lamps & oil), Zero draft");
    }
}
