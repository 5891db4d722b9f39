package travaux.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import travaux.core.dossier.Dossier;
import travaux.core.importing.UnusableInputException;
import travaux.core.record.DisputedTerm;
import travaux.core.record.Event;
import travaux.core.record.Happened;
import travaux.core.record.PlannedStep;
import travaux.core.record.Position;
import travaux.core.record.Recorded;
import travaux.core.record.Statement;

/** The record is asked by article, draft, delegation and words. */
class PositionsTest {

    private final Dossier small;

    PositionsTest() throws UnusableInputException {
        small = Library.standard().open("src/test/resources/travaux/core/dossier/small");
    }

    @Test
    void askingForTheNewNumberFindsWhatWasSaidOfTheOldOne() throws UnusableInputException {
        assertThat(positions("1", "", "", "")).containsExactly("pos-keepers", "pos-third");
        assertThat(positions("Article 5", "first", "", "")).containsExactly("pos-keepers", "pos-third");
        assertThat(positions("5", "second", "", "")).containsExactly("pos-keepers", "pos-third");
    }

    @Test
    void aNumberCountsInItsOwnDraft() throws UnusableInputException {
        assertThat(positions("4", "third", "", "")).containsExactly("pos-wicks");
        assertThat(positions("8", "first", "", "")).containsExactly("pos-wicks");
        assertThat(positions("2", "", "", "")).isEmpty();
    }

    @Test
    void paragraphsAreToldApartInTheDraftAskedAboutAndNotFollowedBeyondIt() throws UnusableInputException {
        assertThat(positions("5(1)", "first", "", "")).containsExactly("pos-keepers", "pos-third");
        assertThat(positions("5(2)", "first", "", "")).containsExactly("pos-third");
        assertThat(positions("1(2)", "", "", "")).containsExactly("pos-keepers", "pos-third");
        assertThat(positions("1(1)", "", "", "")).containsExactly("pos-keepers");
    }

    @Test
    void aSubjectIsFoundByItsWord() throws UnusableInputException {
        assertThat(positions("beacons", "", "", "")).containsExactly("pos-beacons");
    }

    @Test
    void aDraftAloneChoosesWhatWasSaidOfIt() throws UnusableInputException {
        assertThat(positions("", "third", "", "")).containsExactly("pos-third");
        assertThat(positions("", "second", "", "")).isEmpty();
    }

    @Test
    void aDelegationIsFoundWhereItTookStoodBehindOrWasSpokenForAndNeverThroughItsGroup() throws UnusableInputException {
        assertThat(positions("", "", "north-isle", "")).containsExactly("pos-wicks", "pos-beacons", "pos-third");
        assertThat(positions("", "", "harbour-guild", "")).containsExactly("pos-keepers", "pos-third");
    }

    @Test
    void wordsAreFoundByTheirBeginningAndAllMustBeThere() throws UnusableInputException {
        assertThat(positions("", "", "", "before DUSK")).containsExactly("pos-keepers");
        assertThat(positions("", "", "", "cott")).containsExactly("pos-wicks");
        assertThat(positions("", "", "", "usk")).isEmpty();
        assertThat(positions("", "", "", "dusk cotton")).isEmpty();
    }

    @Test
    void wordsInDisputeAndStatementsAreFoundBesides() throws UnusableInputException {
        assertThat(ask("1", "", "", "").terms()).extracting(DisputedTerm::id).containsExactly("br-dusk");
        assertThat(ask("1", "", "", "").statements()).isEmpty();
        assertThat(ask("", "first", "", "").statements())
                .extracting(Statement::id)
                .containsExactly("st-costly", "st-wicks");
        assertThat(ask("", "third", "", "").statements()).isEmpty();
        assertThat(ask("", "", "harbour-guild", "").statements()).hasSize(1);
        assertThat(ask("", "", "harbour-guild", "").terms()).isEmpty();
        assertThat(ask("", "", "", "oil").statements()).hasSize(1);
    }

    @Test
    void whatWasSaidOfAnArticleIsFoundUnderItsOtherNumbers() throws UnusableInputException {
        assertThat(ask("4", "third", "", "").statements())
                .extracting(Statement::id)
                .containsExactly("st-wicks");
        assertThat(ask("8", "first", "", "").statements()).hasSize(1);
        assertThat(ask("7", "first", "", "").statements()).isEmpty();
        assertThat(ask("2", "third", "", "").statements()).isEmpty();
    }

    @Test
    void aNumberOfAnotherDraftIsToldWithThatDraft() {
        assertThatThrownBy(() -> positions("9", "", "", ""))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("article 9 in Third")
                .hasMessageContaining("--in with one of: first");
        assertThatThrownBy(() -> positions("77", "", "", "")).hasMessageContaining("No other draft");
        assertThatThrownBy(() -> positions("", "fourth", "", "")).hasMessageContaining("no draft “fourth”");
    }

    @Test
    void eventsOfAProvisionAreFoundUnderAnyOfItsNumbersWithTheirPlansAndDocuments() throws UnusableInputException {
        assertThat(events("1", "")).containsExactly("deletion");
        assertThat(events("5", "first")).containsExactly("deletion");
        Happened all = Events.ask(small, Optional.empty(), Optional.empty(), small.events());
        assertThat(all.planned()).extracting(PlannedStep::id).containsExactly("late");
        assertThat(all.documents()).hasSize(1);
        List<Event> meeting = small.events().stream()
                .filter(event -> event.id().equals("meeting"))
                .toList();
        Happened some = Events.ask(small, Optional.empty(), Optional.empty(), meeting);
        assertThat(some.planned()).hasSize(1);
        assertThat(some.documents()).hasSize(1);
        assertThat(Events.ask(small, Optional.of("1"), Optional.empty(), small.events())
                        .planned())
                .isEmpty();
    }

    private List<String> events(String unit, String in) throws UnusableInputException {
        return Events.ask(small, Optional.of(unit), given(in), small.events()).events().stream()
                .map(Event::id)
                .toList();
    }

    private List<String> positions(String unit, String draft, String delegation, String term)
            throws UnusableInputException {
        return ask(unit, draft, delegation, term).positions().stream()
                .map(Position::id)
                .toList();
    }

    private Recorded ask(String unit, String draft, String delegation, String term) throws UnusableInputException {
        return Positions.ask(
                small,
                new PositionQuery(
                        given(unit),
                        given(draft),
                        given(delegation)
                                .map(id -> small.record().delegation(id).orElseThrow()),
                        given(term)));
    }

    private static Optional<String> given(String word) {
        return Optional.of(word).filter(given -> !given.isEmpty());
    }
}
