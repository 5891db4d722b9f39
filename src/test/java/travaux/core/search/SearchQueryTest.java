package travaux.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.core.search.SearchQuery.Term;

/** What a reader writes is read as meant. */
class SearchQueryTest {

    @Test
    void wordsPhrasesAndBeginningsAreToldApart() throws UnusableQueryException {
        assertThat(SearchQuery.parse(" lamps \"tide gauge\" harb* ").terms())
                .containsExactly(
                        new Term("lamps", false, false),
                        new Term("tide gauge", true, false),
                        new Term("harb", false, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“tide gauge”", "«tide gauge»", "„tide gauge“", "「tide gauge」", "\"tide gauge"})
    void quotationMarksOfAnyLanguageHoldAPhrase(String written) throws UnusableQueryException {
        assertThat(SearchQuery.parse(written).terms()).containsExactly(new Term("tide gauge", true, false));
    }

    @Test
    void theLastWordOfAPhraseMayBeABeginning() throws UnusableQueryException {
        assertThat(SearchQuery.parse("\"tide gau*\"").terms()).containsExactly(new Term("tide gau", true, true));
        assertThat(SearchQuery.parse("\"tide gau\"*").terms()).containsExactly(new Term("tide gau", true, true));
    }

    @Test
    void anIdeographicSpacePartsWords() throws UnusableQueryException {
        assertThat(SearchQuery.parse("灯塔　港口").terms()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "*", "\"\"", "[ ]", "…", "\" * \""})
    void whatHasNoWordIsRefusedInASentence(String written) {
        assertThatThrownBy(() -> SearchQuery.parse(written))
                .isInstanceOf(UnusableQueryException.class)
                .hasMessageContaining("no word to look for");
    }

    @Test
    void aPageIsNoQuery() {
        assertThatThrownBy(() -> SearchQuery.parse("tide ".repeat(41))).hasMessageContaining("too many words");
        assertThatThrownBy(() -> SearchQuery.parse("a".repeat(1001))).hasMessageContaining("too many words");
    }
}
