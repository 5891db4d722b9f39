package travaux.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.core.dossier.TutorialTexts.marked;
import static travaux.core.dossier.TutorialTexts.read;
import static travaux.core.dossier.TutorialTexts.unit;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.core.reading.Reading;
import travaux.core.text.Alternatives;
import travaux.core.text.BracketGroup;
import travaux.core.text.Footnote;
import travaux.core.text.MarkKind;
import travaux.core.text.Note;
import travaux.core.text.Provision;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** What {@code src/docs/tutorial-map.md} promises of the tutorial's texts, read by the program's own reader. */
class TutorialTest {

    @ParameterizedTest
    @CsvSource({
        "compilation, '1 2 3 3bis 4 5 5bis 6 7 8 8bis 8ter XX 9 10 X 1 2'",
        "zero, '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 1 2'",
        "revised, '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 1 2'",
        "revised.fr, '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 1 2'",
        "revised.ar, '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 1 2'",
        "adopted, '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 1 2'"
    })
    void articlesAreNumberedInTheBodyAndAgainInTheAnnex(String text, String numbers) {
        List<Unit> articles = of(UnitKind.ARTICLE, read(text));
        assertThat(articles).extracting(Unit::number).containsExactly(numbers.split(" "));
        String annex = of(UnitKind.ANNEX, read(text)).getFirst().id();
        assertThat(articles.subList(articles.size() - 2, articles.size()))
                .allSatisfy(article -> assertThat(article.parent()).contains(annex));
    }

    @ParameterizedTest
    @ValueSource(strings = {"compilation", "zero", "revised", "revised.fr", "revised.ar", "adopted"})
    void thereAreFourChaptersAPreambleAndAnAnnex(String text) {
        Reading reading = read(text);
        assertThat(of(UnitKind.CHAPTER, reading)).hasSize(4);
        assertThat(of(UnitKind.PREAMBLE, reading)).hasSize(1);
        assertThat(of(UnitKind.ANNEX, reading)).hasSize(1);
    }

    @Test
    void oneBracketIsUnbalancedInAllDraftsAndItIsTheOneThatWasPlanted() {
        assertThat(unbalanced("zero"))
                .singleElement()
                .satisfies(note -> assertThat(note.place().unit())
                        .isEqualTo(unit("zero", "11").id()));
        assertThat(List.of("compilation", "revised", "revised.fr", "revised.ar", "adopted"))
                .allSatisfy(text -> assertThat(unbalanced(text)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"compilation, 3, 3", "compilation, 4, 3", "revised, 8, 3", "zero, 3, 2", "zero, 13, 2"})
    void rivalsSideBySideAreOneChoice(String text, String article, int rivals) {
        assertThat(unit(text, article).text().alternatives())
                .filteredOn(choice -> choice.kind() == Alternatives.Kind.ADJACENT)
                .first()
                .satisfies(choice -> assertThat(choice.rivals()).hasSize(rivals));
    }

    @ParameterizedTest
    @CsvSource({
        "compilation, 8ter, 2",
        "compilation, 9, 3",
        "compilation, 7, 2",
        "zero, 12, 2",
        "zero, 14, 2",
        "zero, 15, 2"
    })
    void optionsAreOneChoiceOfWholePassages(String text, String article, int rivals) {
        assertThat(unit(text, article).text().alternatives())
                .filteredOn(choice -> choice.kind() == Alternatives.Kind.OPTIONS)
                .singleElement()
                .satisfies(choice -> assertThat(choice.rivals()).hasSize(rivals));
    }

    @ParameterizedTest
    @CsvSource({"compilation, 1, [promote / facilitate]", "compilation, 4, [train / appoint]"})
    void rivalsMayShareOneBracketWithASlash(String text, String article, String written) {
        Unit unit = unit(text, article);
        assertThat(unit.text().alternatives())
                .anySatisfy(
                        choice -> assertThat("[" + choice.span().of(unit.text().text()) + "]")
                                .isEqualTo(written));
    }

    @Test
    void bracketsNestThreeDeepAndReachOverParagraphs() {
        assertThat(unit("compilation", "5").text().brackets())
                .extracting(BracketGroup::depth)
                .contains(3)
                .doesNotContain(4);
        assertThat(unit("compilation", "3bis").text().brackets())
                .extracting(BracketGroup::depth)
                .contains(3);
        Unit keeping = unit("compilation", "4");
        assertThat(keeping.text().brackets())
                .anySatisfy(group -> assertThat(group.range().of(keeping.text().text()))
                        .startsWith("[4. Gauges")
                        .contains("\n5. ")
                        .endsWith("harbours.]"));
    }

    @Test
    void aBracketMayOpenInTheHeadingAndCloseWithTheArticle() {
        Unit soundings = unit("zero", "12");
        assertThat(soundings.headingBrackets()).isEqualTo(1);
        assertThat(Arrays.stream(soundings.text().depths()).min()).hasValue(1);
        assertThat(unit("compilation", "5bis").headingBrackets()).isEqualTo(1);
        assertThat(unit("compilation", "5bis").title()).isEqualTo("Tide tables and warnings");
        assertThat(unit("revised", "3").headingBrackets()).isEqualTo(1);
        assertThat(unit("compilation", "3bis").headingBrackets()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "compilation, 6, SIC, 1",
        "compilation, 1, PLACEHOLDER, 1",
        "compilation, 7, PLACEHOLDER, 1",
        "compilation, XX, PLACEHOLDER, 1",
        "zero, 11, PLACEHOLDER, 1",
        "compilation, 8bis, EDITOR_NOTE, 1",
        "compilation, 6, EDITOR_NOTE, 1",
        "compilation, 5, ATTRIBUTION, 2",
        "compilation, 1, ATTRIBUTION, 1",
        "compilation, 5bis, BOLD, 1",
        "compilation, 5bis, STRUCK, 1",
        "compilation, 3, FOOTNOTE_REFERENCE, 1",
        "revised, 2, STATUS_NOTE, 2"
    })
    void marksAreKeptApartFromDisputedWords(String text, String article, MarkKind kind, int times) {
        assertThat(unit(text, article).text().marks(kind)).hasSize(times);
    }

    @Test
    void attributionsNameWhoProposed() {
        assertThat(marked("compilation", "5", MarkKind.ATTRIBUTION))
                .containsExactly("Group of Estuary States, supported by Port Avel", "Lantmere");
    }

    @Test
    void footnotesStandApart() {
        assertThat(read("compilation").footnotes()).extracting(Footnote::key).containsExactly("1", "2");
        assertThat(read("revised").footnotes()).hasSize(1);
        assertThat(unit("compilation", "3").text().text()).doesNotContain("^").doesNotContain("Proposed by");
    }

    @Test
    void anEmptiedArticleIsAnArticleWithoutText() {
        assertThat(unit("revised", "14").text().isBlank()).isTrue();
        assertThat(unit("zero", "14").text().isBlank()).isFalse();
        assertThat(unit("adopted", "14").text().isBlank()).isFalse();
    }

    @Test
    void anAgreedTitleIsNoDispute() {
        assertThat(unit("revised", "13").headingBrackets()).isZero();
        assertThat(unit("revised", "13").brackets()).isZero();
        assertThat(read("adopted").draft().units()).extracting(Unit::brackets).containsOnly(0);
    }

    @Test
    void paragraphsKeepTheNumbersThatDelegatesGaveThem() {
        assertThat(unit("compilation", "6").text().provisions())
                .extracting(Provision::path)
                .contains("2.c", "2a", "3", "4");
        assertThat(unit("compilation", "3").text().provisions())
                .extracting(Provision::path)
                .containsExactly("1", "2", "3");
        assertThat(unit("revised", "2").text().provisions())
                .extracting(Provision::number)
                .containsExactly("a", "b", "c", "d", "e", "f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"revised.fr", "revised.ar"})
    void aTranslationIsReadLikeItsOriginal(String translation) {
        List<Unit> original = of(UnitKind.ARTICLE, read("revised"));
        assertThat(of(UnitKind.ARTICLE, read(translation))).zipSatisfy(original, (unit, same) -> {
            assertThat(unit.brackets()).as(same.heading()).isEqualTo(same.brackets());
            assertThat(unit.text().alternatives())
                    .as(same.heading())
                    .hasSameSizeAs(same.text().alternatives());
            assertThat(unit.text().provisions())
                    .as(same.heading())
                    .hasSameSizeAs(same.text().provisions());
        });
    }

    private static List<Unit> of(UnitKind kind, Reading reading) {
        return reading.draft().units().stream()
                .filter(unit -> unit.kind() == kind)
                .toList();
    }

    private static List<Note> unbalanced(String text) {
        return read(text).notes().stream()
                .filter(note -> note.code().equals("unbalanced-bracket"))
                .toList();
    }
}
