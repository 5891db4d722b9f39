package travaux.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.ElementChange;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.exporting.AskedBeside;
import travaux.core.exporting.AskedOfUnit;
import travaux.core.exporting.HtmlReport;
import travaux.core.exporting.Ink;
import travaux.core.exporting.Json;
import travaux.core.exporting.TextReport;
import travaux.core.importing.UnusableInputException;
import travaux.core.record.AskedFor;
import travaux.core.record.Position;
import travaux.core.text.Budget;

/** What was asked for beside what changed: on the article, before the later draft, with a reason to be listed. */
class AskingTest {

    private final Position keepers;

    AskingTest() throws UnusableInputException {
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
                List<AskedFor> asked = Asking.of(dossier, old, now, unit, words);
                assertThat(asked)
                        .isSortedAccordingTo(
                                Comparator.comparingInt(AskedFor::score).reversed());
                assertThat(asked).allSatisfy(one -> {
                    assertThat(onArticle).contains(one.position());
                    assertThat(one.position().draft()).isNotEqualTo(Optional.of(newId));
                    assertThat(one.step() == AskedFor.Step.BETWEEN
                                    || !one.names().isEmpty())
                            .isTrue();
                });
                listed += asked.size();
            }
        }
        return listed;
    }

    @Test
    void underAUnitEachPositionStandsOnceWithTheChangesWhoseWordsItNames() throws UnusableInputException {
        OpenedText old = draft("un-cybercrime-convention", "rdtc");
        OpenedText now = draft("un-cybercrime-convention", "final");
        AskedBeside beside = Asking.beside(old, now).orElseThrow();
        int naming = 0;
        for (UnitComparison unit :
                Comparing.compare(old, now, Budget.unlimited()).units()) {
            List<AskedOfUnit> touching = beside.of().apply(unit);
            assertThat(touching.stream().map(one -> one.asked().position().id()))
                    .doesNotHaveDuplicates();
            assertThat(touching).allSatisfy(one -> {
                boolean names = !one.changes().isEmpty() || !one.elements().isEmpty();
                assertThat(names).isEqualTo(!one.asked().names().isEmpty());
                assertThat(one.elements())
                        .isSubsetOf(unit.elements().stream()
                                .filter(ElementChange::isChange)
                                .map(ElementChange::name)
                                .toList());
            });
            naming += (int)
                    touching.stream().filter(one -> !one.elements().isEmpty()).count();
        }
        assertThat(naming).isPositive();
    }

    @Test
    void whatRestsOnWeakSourcesAloneCanBeLeftOut() throws UnusableInputException {
        OpenedText old = draft("un-cybercrime-convention", "rdtc");
        OpenedText now = draft("un-cybercrime-convention", "final");
        AskedBeside all = Asking.beside(old, now).orElseThrow();
        AskedBeside sound = all.withoutWeak();
        int left = 0;
        for (UnitComparison unit :
                Comparing.compare(old, now, Budget.unlimited()).units()) {
            List<AskedOfUnit> weak = new ArrayList<>(all.of().apply(unit));
            weak.removeAll(sound.of().apply(unit));
            assertThat(weak)
                    .allMatch(one -> all.dossier().isWeak(one.asked().position().evidence()));
            assertThat(sound.of().apply(unit))
                    .noneMatch(
                            one -> all.dossier().isWeak(one.asked().position().evidence()));
            left += weak.size();
        }
        assertThat(left).isPositive();
    }

    @Test
    void reportsSayWhatWasAskedForAndThatItIsNoCause() throws UnusableInputException {
        OpenedText old = draft("un-cybercrime-convention", "rdtc");
        OpenedText now = draft("un-cybercrime-convention", "final");
        DraftComparison comparison = Comparing.compare(old, now, Budget.unlimited());
        Optional<AskedBeside> beside = Asking.beside(old, now);
        assertThat(TextReport.of(comparison, Ink.PLAIN, 100, beside, List.of())).contains("Not its cause");
        assertThat(HtmlReport.of(comparison, beside, List.of())).contains("<details class=\"asked\">");
        assertThat(new String(Json.comparison(comparison, 0, List.of(), beside), StandardCharsets.UTF_8))
                .contains("\"position\" : \"pos-");
        assertThat(HtmlReport.of(comparison)).doesNotContain("<details class=\"asked\">");
    }

    @Test
    void besideTextsOfNoDossierNothingStands() throws UnusableInputException {
        OpenedText inDossier = draft("tutorial", "zero");
        OpenedText alone = OpenedText.of(inDossier.reading());
        assertThat(Asking.beside(alone, inDossier)).isEmpty();
        assertThat(Asking.beside(inDossier, alone)).isEmpty();
    }

    private static OpenedText draft(String dossier, String id) throws UnusableInputException {
        Dossier open = Library.standard().open(dossier);
        return OpenedText.of(open, open.draft(id).orElseThrow());
    }
}
