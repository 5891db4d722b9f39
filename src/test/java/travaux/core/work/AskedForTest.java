package travaux.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.importing.UnusableInputException;
import travaux.core.record.Position;
import travaux.core.text.Budget;

/** What was asked for beside what changed: on the article, before the later draft, with a reason to be listed. */
class AskedForTest {

    private final Position keepers;

    AskedForTest() throws UnusableInputException {
        Dossier small = Library.standard().open("src/test/resources/travaux/core/dossier/small");
        keepers = small.record().positions().getFirst();
    }

    @Test
    void aTermIsNamedWhereAllItsWordsChangedOrAllThatChangedIsInIt() {
        assertThat(TouchedWords.names(keepers, "lit at dusk, an hour before the tide"))
                .containsExactly("before dusk");
        assertThat(TouchedWords.names(keepers, "dusk")).containsExactly("before dusk");
        assertThat(TouchedWords.names(keepers, "lit at dusk, an hour after the tide"))
                .isEmpty();
    }

    @Test
    void aSubjectIsNamedWhereItHasEveryWordThatChangedAndNoTermHas() {
        assertThat(TouchedWords.names(keepers, "the lamp")).containsExactly(keepers.subject());
        assertThat(TouchedWords.names(keepers, "the lamp and the bell")).isEmpty();
    }

    @Test
    void wordsThatSayNothingNameNothing() {
        assertThat(TouchedWords.names(keepers, "the")).isEmpty();
        assertThat(TouchedWords.names(keepers, "to a")).isEmpty();
        assertThat(TouchedWords.names(keepers, " , ")).isEmpty();
    }

    @Test
    void whatIsListedIsOnTheArticleNotOfTheLaterDraftAndHasAReasonStrongestFirst() throws UnusableInputException {
        assertThat(listed("un-cybercrime-convention", "rdtc", "final")).isGreaterThan(10);
        assertThat(listed("tutorial", "zero", "adopted")).isPositive();
    }

    private static int listed(String id, String oldId, String newId) throws UnusableInputException {
        Dossier dossier = Library.standard().open(id);
        DraftEntry old = dossier.draft(oldId).orElseThrow();
        DraftEntry now = dossier.draft(newId).orElseThrow();
        DraftComparison comparison =
                Comparing.compare(old.draft(), now.draft(), dossier.assertions(old, now), Budget.unlimited());
        int listed = 0;
        for (UnitComparison unit : comparison.units()) {
            List<String> changed = new ArrayList<>();
            unit.changes().forEach(change -> changed.add(change.old() + " " + change.now()));
            unit.elements().forEach(element -> changed.add(element.name()));
            List<Position> onArticle =
                    Concerning.unit(dossier, oldId, newId, unit).positions();
            for (String words : changed) {
                List<AskedFor> asked = AskedFor.of(dossier, old, now, unit, words);
                assertThat(asked)
                        .isSortedAccordingTo(
                                Comparator.comparingInt(AskedFor::score).reversed());
                assertThat(asked).allSatisfy(one -> {
                    assertThat(onArticle).contains(one.position());
                    assertThat(one.position().draft()).isNotEqualTo(java.util.Optional.of(newId));
                    assertThat(one.step() == AskedFor.Step.BETWEEN
                                    || !one.names().isEmpty())
                            .isTrue();
                });
                listed += asked.size();
            }
        }
        return listed;
    }
}
