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

    @Test
    void aPartOfARedlineIsTheChosenWordsAloneWithWhatCameOrWentBetweenThem() throws UnusableInputException {
        Texts texts = new Texts();
        var old =
                texts.pasted("Zero", "Article 8. Tides\n\nA tide of [one foot] [two feet] [three] is told at once.\n");
        var now = texts.pasted("Adopted", "Article 8. Tides\n\nA tide of two long feet is told by post.\n");
        var article = Comparing.compare(old.draft(), now.draft(), java.util.List.of(), Budget.unlimited())
                .units()
                .getFirst();
        assertThat(part(article, false, "one")).isEqualTo("{-one-}");
        assertThat(part(article, false, "three")).isEqualTo("{-three-}");
        assertThat(part(article, false, "two feet")).isEqualTo("two {+long+} feet");
        assertThat(part(article, true, "two")).isEqualTo("two");
        assertThat(part(article, false, "at once")).isEqualTo("{-at once-}");
    }

    private static String part(UnitComparison article, boolean isNow, String words) {
        int at = (isNow ? article.nowText() : article.oldText()).text().indexOf(words);
        return Clip.redline(Clip.part(article, isNow, new travaux.core.text.TextRange(at, at + words.length())));
    }
}
