package travaux.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.importing.UnusableInputException;
import travaux.core.record.Event;
import travaux.core.text.Budget;

/** The text as it stood at an event, and the events of an article, in the fictional tutorial. */
class AsItStoodTest {

    private final Dossier tutorial = open("tutorial");

    @Test
    void theLastDraftOutByThenIsReadBesideTheOneBeforeIt() {
        AsItStood then = at(tutorial, "pilots-letter").orElseThrow();
        assertThat(then.now().id()).isEqualTo("revised");
        assertThat(then.old().id()).isEqualTo("zero");
        assertThat(then.isFirst()).isFalse();
        assertThat(then.perhaps()).isEmpty();
    }

    @Test
    void whatComesOutWithAnEventStandsThen() {
        assertThat(at(tutorial, "revised-draft").orElseThrow().draft().id()).isEqualTo("revised");
        assertThat(at(tutorial, "adoption").orElseThrow().draft().id())
                .as("of the same day")
                .isEqualTo("adopted");
    }

    @Test
    void aSessionBeginsWithTheTextThatWasOutBefore() {
        assertThat(at(tutorial, "session-4").orElseThrow().draft().id()).isEqualTo("zero");
    }

    @Test
    void theFirstTextStandsOnTheLeftOfWhatFollowedAndNothingStoodBeforeIt() {
        AsItStood first = at(tutorial, "third-session-put-off").orElseThrow();
        assertThat(first.isFirst()).isTrue();
        assertThat(first.old().id()).isEqualTo("compilation");
        assertThat(first.now().id()).isEqualTo("zero");
        assertThat(at(tutorial, "session-1")).isEmpty();
    }

    @Test
    void aDraftThatIsNotAtHandIsNamedAndNeverShownAsIfItWere() {
        Dossier convention = open("un-cybercrime-convention");
        for (Event event : convention.events()) {
            AsItStood.at(convention, event).ifPresent(then -> {
                assertThat(then.draft().hasText()).isTrue();
                assertThat(then.lacking().stream()).noneMatch(DraftEntry::hasText);
            });
        }
        assertThat(convention.events())
                .anyMatch(event -> AsItStood.at(convention, event)
                        .flatMap(AsItStood::perhaps)
                        .isPresent());
    }

    @Test
    void aSessionConcernsTheArticleOfWhichSomethingWasAskedThere() throws Exception {
        DraftEntry old = tutorial.draft("revised").orElseThrow();
        DraftEntry now = tutorial.draft("adopted").orElseThrow();
        UnitComparison unit = UnitFinder.find(
                Comparing.compare(old.draft(), now.draft(), tutorial.assertions(old, now), Budget.unlimited()),
                "10",
                UnitFinder.Side.NEW);
        assertThat(Concerning.events(tutorial, "revised", "adopted", unit))
                .contains("necessity-votes", "pilots-letter", "session-3", "session-2", "session-5-resumed")
                .doesNotContain("session-4", "signing", "session-5");
    }

    private static Optional<AsItStood> at(Dossier dossier, String event) {
        return AsItStood.at(
                dossier,
                dossier.events().stream()
                        .filter(one -> one.id().equals(event))
                        .findFirst()
                        .orElseThrow());
    }

    private static Dossier open(String id) {
        try {
            return Library.standard().open(id);
        } catch (UnusableInputException e) {
            throw new IllegalStateException(e);
        }
    }
}
