package travaux.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.core.text.Drafts;
import travaux.core.text.Unit;

class UnitWordsTest {

    @Test
    void whatStandsBeforeTheArticlesIsToldByItsFirstWords() {
        Unit first = before("This list of harbours was drawn up by the pilots of the eastern coast.");
        Unit other = before("Lamps.");
        assertThat(UnitWords.name(first)).isEqualTo("Text “This list of harbours was drawn up by\u00a0…”");
        assertThat(UnitWords.name(other)).isEqualTo("Text “Lamps.\u00a0…”");
        assertThat(UnitWords.label(first)).isEqualTo("Text");
    }

    @Test
    void aLabelAloneIsSaidWithoutWhatBelongsToTheHeadingAsAWhole() {
        String text = """
            [Article 8 ter

            Depositary

            A depositary keeps charts.]

            [Article 9. Costs]

            Each Party bears its costs.
            """;
        List<Unit> units = Tides.draft("a", text).draft().units();
        assertThat(UnitWords.labels(units)).isEqualTo("Article 8 ter, Article 9");
        assertThat(units.stream().map(UnitWords::full))
                .containsExactly("Article 8 ter · Depositary", "Article 9 · Costs");
        assertThat(UnitWords.written(units)).as("in a heading").isEqualTo("[Article 8 ter, [Article 9");
    }

    @Test
    void aTitleStandsAloneWhereNothingElseNamesWhatHasIt() {
        Unit nameless = before("Lamps.");
        Unit article = Drafts.article("1", "Bells", "Bells are rung.");
        assertThat(UnitWords.titled(List.of(nameless), "Text", "Convention on harbours"))
                .isEqualTo("Convention on harbours");
        assertThat(UnitWords.titled(List.of(nameless), "Text", "")).isEqualTo("Text");
        assertThat(UnitWords.titled(List.of(article), "Article 1.", "Bells")).isEqualTo("Article 1. Bells");
    }

    private static Unit before(String words) {
        return Tides.draft("a", words + "\n\nArticle 1. Bells\n\nBells are rung.\n")
                .draft()
                .units()
                .getFirst();
    }
}
