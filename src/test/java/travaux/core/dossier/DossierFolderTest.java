package travaux.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.align.Assertion;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Element;
import travaux.core.text.TextState;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** A small dossier is read as it is written. */
class DossierFolderTest {

    private final Path folder;
    private final SmallDossier small;

    DossierFolderTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.small = SmallDossier.in(folder);
    }

    @Test
    void theProgramsOwnReaderReadsItsTexts() throws UnusableInputException {
        assertThat(DossierCheck.check(folder)).isEmpty();
        assertThat(DossierFolder.open(folder)
                        .draft("third")
                        .orElseThrow()
                        .draft()
                        .units())
                .filteredOn(unit -> unit.kind() == UnitKind.ARTICLE)
                .hasSize(4)
                .allMatch(unit ->
                        unit.state() == TextState.FICTIONAL && !unit.text().isBlank());
    }

    @Test
    void aTextOfAFictionalDossierIsFictional() throws UnusableInputException {
        DraftEntry third = entry("third");

        assertThat(third.state()).isEqualTo(TextState.FICTIONAL);
        assertThat(third.draft().units()).hasSize(4).allMatch(unit -> unit.state() == TextState.FICTIONAL);
        assertThat(third.draft().info().name()).isEqualTo("Third");
        assertThat(third.draft().info().language()).isEqualTo("en");
        assertThat(third.accounts()).isEmpty();
    }

    @Test
    void inARealDossierATextIsAFileUnlessItIsSaidToBeOfficial() throws IOException, UnusableInputException {
        small.replace("dossier.json", "true", "false");
        assertThat(entry("third").state()).isEqualTo(TextState.FILE);

        small.replace("drafts.json", "\"texts/third.md\"", "\"texts/third.md\", \"textState\": \"official\"");
        assertThat(entry("third").state()).isEqualTo(TextState.OFFICIAL);
    }

    @Test
    void anElementThatNobodySpeaksOfHasNoTextWhereTheArticleHasNone() throws IOException, UnusableInputException {
        small.replace("drafts.json", "\"title\": \"Keepers\",", "\"title\": \"Keepers\", \"state\": \"no-text\",")
                .replace(
                        "elements.json",
                        "\"state\": \"not-named\", \"where\": \"5(1)\", \"confidence\": \"medium\", \"sources\":"
                                + " [\"report\"]",
                        "\"state\": \"unknown\"");

        Unit emptied = entry("first").draft().units().getFirst();
        assertThat(emptied.heading()).isEqualTo("Article 5 Keepers");
        assertThat(emptied.state()).isEqualTo(TextState.ABSENT);
        assertThat(emptied.elements()).singleElement().satisfies(element -> {
            assertThat(element.state()).isEqualTo(Element.State.NO_TEXT);
            assertThat(element.sources()).containsExactly("report");
        });
    }

    @Test
    void unitsWithoutWordingComeFromArticlesConcordanceAndElements() throws UnusableInputException {
        assertThat(entry("first").draft().units())
                .extracting(unit -> unit.heading() + ", " + unit.state().wireName() + ", "
                        + unit.elements().size())
                .containsExactly(
                        "Article 5 Keepers, restated, 1",
                        "Article 6 oil and wicks, subject-only, 0",
                        "Article 7 oil and wicks, restated, 1",
                        "Article 8 oil and wicks, subject-only, 0",
                        "Article 9 Fog horns, subject-only, 0",
                        "beacons, subject-only, 0");
        assertThat(entry("first").accounts())
                .extracting(UnitAccount::heading)
                .containsExactly(
                        UnitAccount.Heading.PRINTED,
                        UnitAccount.Heading.SUBJECT,
                        UnitAccount.Heading.SUBJECT,
                        UnitAccount.Heading.SUBJECT,
                        UnitAccount.Heading.UNVERIFIED,
                        UnitAccount.Heading.SUBJECT);
    }

    @Test
    void anElementStandsWhereTheSamePlaceOfTheListSays() throws UnusableInputException {
        assertThat(entry("second").draft().units())
                .filteredOn(unit -> unit.state() == TextState.RESTATED)
                .extracting(Unit::number)
                .containsExactly("8");
        assertThat(entry("second").draft().unit("art-5").orElseThrow().state()).isEqualTo(TextState.ABSENT);
    }

    @Test
    void listsPairOffInOrderAndAQuestionMarkPairsWithNothing() throws UnusableInputException {
        assertThat(pairs("first", "third"))
                .containsExactly("[art-5]>[a1]@0.95", "[art-6]>[a2]@0.85", "[art-7]>[a3]@0.85", "[art-8]>[a4]@0.85");
        assertThat(pairs("second", "third"))
                .containsExactly("[art-5]>[a1]@0.95", "[art-7]>[a2]@0.6", "[art-8]>[a3]@0.6");
    }

    @Test
    void whatWasNotThereHasNoCounterpart() throws UnusableInputException {
        assertThat(pairs("first", "second")).contains("[unnumbered-1]>[]@0.85");
        assertThat(pairs("second", "first")).contains("[]>[unnumbered-1]@0.85");
        assertThat(pairs("first", "third")).noneMatch(pair -> pair.contains("unnumbered"));
    }

    @Test
    void oneAgainstSeveralIsASplitAndSeveralAgainstOneAMerger() throws IOException, UnusableInputException {
        small.replace("concordance.json", "\"third\": [\"1\"]", "\"third\": [\"1\", \"2\"]");
        assertThat(pairs("first", "third")).contains("[art-5]>[a1, a2]@0.95");
        assertThat(pairs("third", "first")).contains("[a1, a2]>[art-5]@0.95");
    }

    @Test
    void eventsKeepTimeAndAnUndatedOneStandsByItsDraft() throws UnusableInputException {
        assertThat(small.open().events())
                .extracting(event -> event.id())
                .containsExactly("meeting", "second-out", "deletion");
    }

    @Test
    void aTextThatCannotBeUsedDoesNotCloseTheDossier() throws IOException, UnusableInputException {
        Files.delete(folder.resolve("texts/third.md"));
        DraftEntry third = entry("third");

        assertThat(third.readingNotes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("text-unusable");
            assertThat(note.message()).contains("texts/third.md");
        });
        assertThat(third.draft().units()).noneMatch(unit -> unit.state().isComparableByWords());
    }

    @Test
    void whatCannotBeReadIsRefusedInOneSentenceWithThePlace() throws IOException {
        small.replace("drafts.json", "\"kind\": \"compilation\",", "");

        assertThatThrownBy(small::open)
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("drafts.json, /drafts/0")
                .hasMessageContaining("has no \"kind\"")
                .hasMessageContaining("check");
    }

    @Test
    void rowsAreFoundByNumber() throws UnusableInputException {
        assertThat(small.open().rowsOf("first", "7")).containsExactly("oil");
        assertThat(small.open()
                        .timeline()
                        .about(small.open().rowsOf("first", "5"))
                        .events())
                .extracting(event -> event.id())
                .containsExactly("deletion");
    }

    private DraftEntry entry(String id) throws UnusableInputException {
        return small.open().draft(id).orElseThrow();
    }

    private List<String> pairs(String old, String now) throws UnusableInputException {
        Dossier dossier = small.open();
        return dossier
                .assertions(dossier.draft(old).orElseThrow(), dossier.draft(now).orElseThrow())
                .stream()
                .map(DossierFolderTest::written)
                .toList();
    }

    private static String written(Assertion assertion) {
        return assertion.old() + ">" + assertion.now() + "@" + assertion.confidence();
    }
}
