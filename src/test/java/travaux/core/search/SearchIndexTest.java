package travaux.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.core.search.Lighthouses.dossier;
import static travaux.core.search.Lighthouses.hits;
import static travaux.core.search.Lighthouses.search;
import static travaux.core.search.Lighthouses.texts;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.dossier.Dossier;
import travaux.core.text.Drafts;

/** What is sought is found where it stands, and nowhere else. */
class SearchIndexTest {

    private static final SearchScope BRACKETS = new SearchScope(false, true);
    private static final SearchScope CHANGED = new SearchScope(true, false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Each keeper shall light the lamps. | lamp | lamps",
                "Each keeper shall light the lamp. | LAMPS | lamp",
                "L’État côtier élève une tour. | etat | L’État",
                "L’Etat cotier eleve une tour. | côtier élève | cotier,eleve",
                "Las señales del puerto | senal* | señales",
                "Государства зажигают маяки. | МАЯКИ | маяки",
                "تُضِيءُ الدُّوَلُ الأطرافُ المنارة. | الدول الاطراف | الدُّوَلُ,الأطرافُ",
                "تضيء الدول المنارة. | منارة | المنارة",
                "各缔约国应当点亮灯塔。 | 灯塔 | 灯塔",
                "各缔约国应当点亮灯塔。 | 缔约国 | 缔约国",
                "Ｌａｍｐ １２ | lamp 12 | Ｌａｍｐ,１２",
                "the non-State keeper | non-state | non-State",
                "see A/LH.7/22 on lamps | A/LH.7 | A/LH.7",
                "Article 24(1)(a) applies | 24(1) | 24(1",
                "paragraph ١٢ | 12 | ١٢"
            })
    void aWordIsFoundInEachLanguage(String text, String query, String found) {
        assertThat(found(texts(text), query, SearchScope.ALL)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Each keeper shall light the lamps. | lam",
                "Each keeper shall light the lamps. | \"lamp\"",
                "Each keeper shall light the lamps. | \"light lamps\"",
                "Each keeper shall light the lamps. | keeper tower",
                "Sa tour est haute | s",
                "各缔约国应当点亮灯塔。 | 塔灯"
            })
    void anotherWordIsNot(String text, String query) {
        assertThat(hits(texts(text), query, SearchScope.ALL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "light the tall lamps | \"tall lamp*\" | tall lamps",
                "light the tall lamps | lig* | light",
                "light the lamp[s] | lamps | lamp[s",
                "light the lamp[s] | lamp | lamp[s",
                "they [re]light it | relight | re]light",
                "a [tall] lamp | \"a tall lamp\" | a [tall] lamp"
            })
    void beginningsAndBracketsInsideWordsAndPhrases(String text, String query, String found) {
        assertThat(found(texts(text), query, SearchScope.ALL)).containsExactly(found);
    }

    @Test
    void allWordsMustStandInOneParagraph() {
        Dossier dossier = texts("1. Lamps are lit.\n2. Towers are kept.");
        assertThat(hits(dossier, "lit kept", SearchScope.ALL)).isEmpty();
        assertThat(hits(dossier, "lit are", SearchScope.ALL)).hasSize(1).allSatisfy(hit -> {
            assertThat(hit.passage().label()).isEqualTo("1");
            assertThat(hit.snippet().text()).isEqualTo("1. Lamps are lit.");
        });
    }

    @Test
    void anEntryIsFoundByTheIdThatOthersCiteThoughItIsNoWordOfIt() {
        Dossier dossier = texts("Nothing.");
        assertThat(hits(dossier, "FIXTURE", SearchScope.ALL)).hasSize(1);
        assertThat(hits(dossier, "d1", SearchScope.ALL)).hasSize(1).allSatisfy(hit -> {
            assertThat(hit.passage().id()).isEqualTo("d1");
            assertThat(hit.words()).isEmpty();
            assertThat(hit.inBrackets()).isFalse();
        });
        assertThat(hits(dossier, "\"d1\"", SearchScope.ALL)).isEmpty();
        assertThat(hits(dossier, "d1", BRACKETS)).isEmpty();
        assertThat(hits(dossier, "d1", CHANGED)).isEmpty();
    }

    @Test
    void headingsAreSearched() {
        assertThat(hits(texts("Nothing."), "preface", SearchScope.ALL))
                .hasSize(1)
                .allMatch(hit -> hit.passage().isHeading());
    }

    @Test
    void onlyWhatStandsInBracketsIsFoundThere() {
        Dossier dossier = texts("Keepers [shall] light. Keepers shall sleep.\nKeepers shall rest.");
        assertThat(hits(dossier, "shall", SearchScope.ALL)).hasSize(2);
        assertThat(hits(dossier, "shall", BRACKETS)).hasSize(1).allSatisfy(hit -> {
            assertThat(hit.words()).hasSize(1);
            assertThat(hit.words().getFirst().start()).isEqualTo(9);
        });
        assertThat(hits(dossier, "shall light", BRACKETS)).isEmpty();
    }

    @Test
    void aPhraseStandsInBracketsOnlyAsAWhole() {
        assertThat(hits(texts("Keepers [shall] light"), "\"shall light\"", BRACKETS))
                .isEmpty();
        assertThat(hits(texts("Keepers [shall] [light]"), "\"shall light\"", BRACKETS))
                .hasSize(1);
        assertThat(hits(texts("[Keepers may\nshall light\nlamps]"), "\"shall light\"", BRACKETS))
                .hasSize(1);
    }

    @Test
    void aStatusNoteIsNoBracketOfTheText() {
        assertThat(hits(texts("Keepers light [sic] lamps"), "sic", BRACKETS)).isEmpty();
    }

    @Test
    void wordsThatCameWentOrChangedTheirBracketsAreTold() {
        Dossier dossier = texts(
                "Each keeper shall light the [green] lamp of the harbour at dusk.",
                "Each keeper shall light the green lamp of the harbour and the tower at dusk.",
                "Each keeper shall light the lamp of the harbour and the tower at dusk.");
        assertThat(changes(dossier, "green")).containsExactly("d2 brackets-lifted d2", "d2 went d3");
        assertThat(changes(dossier, "tower")).containsExactly("d2 came d2");
        assertThat(changes(dossier, "harbour")).isEmpty();
    }

    @Test
    void anArticleThatCameOrWentBringsItsWords() {
        var first = Drafts.article("1", "Lamps", "Each keeper shall light the lamp of the harbour at dusk.");
        var bell = Drafts.article("2", "Bells", "A bell is rung in fog, twice in each minute, by whoever is awake.");
        Dossier dossier = dossier(List.of(first), List.of(first, bell), List.of(first));
        assertThat(changes(dossier, "bell")).containsExactly("d2 came d2", "d2 went d3", "d2 came d2", "d2 went d3");
    }

    @Test
    void bothFiltersAskForTheSameWords() {
        Dossier dossier = texts(
                "Each keeper [shall] light the lamp of the harbour at dusk.",
                "Each keeper [shall] light the lamp of the harbour at dusk, and shall rest at dawn.");
        assertThat(hits(dossier, "shall", new SearchScope(true, true))).isEmpty();
        assertThat(hits(dossier, "shall", CHANGED)).hasSize(1);
    }

    @Test
    void everyDraftIsCounted() {
        SearchResult result = search(texts("A lamp, a lamp.", "A tower.", "A lamp."), "\"lamp\"", SearchScope.ALL);
        assertThat(result.drafts()).extracting(DraftCount::draft).containsExactly("d1", "d2", "d3");
        assertThat(result.drafts()).extracting(DraftCount::hits).containsExactly(1, 0, 1);
        assertThat(result.drafts())
                .extracting(count -> count.words().orElse(-1))
                .containsExactly(2, 0, 1);
    }

    @Test
    void termsThatAreNowhereAreNamed() {
        SearchResult result = search(texts("A lamp."), "lamp zeppelin", SearchScope.ALL);
        assertThat(result.hits()).isEmpty();
        assertThat(result.missing()).extracting(SearchQuery.Term::text).containsExactly("zeppelin");
    }

    @Test
    void aBeginningOfManyWordsIsFound() {
        String many = java.util.stream.IntStream.range(0, 2000)
                .mapToObj(i -> "lamp" + i)
                .collect(Collectors.joining(" "));
        assertThat(hits(texts(many), "lamp1*", SearchScope.ALL)).hasSize(1);
    }

    private static List<String> found(Dossier dossier, String query, SearchScope scope) {
        return hits(dossier, query, scope).stream()
                .filter(hit -> hit.passage().paragraph().isPresent())
                .map(hit -> hit.words().stream()
                        .map(word -> word.of(hit.passage().text()))
                        .collect(Collectors.joining(",")))
                .toList();
    }

    private static List<String> changes(Dossier dossier, String query) {
        return hits(dossier, query, CHANGED).stream()
                .flatMap(hit -> hit.changes().stream()
                        .map(change -> hit.passage().draft().orElse("") + " "
                                + change.kind().wireName() + " " + change.draft()))
                .toList();
    }
}
