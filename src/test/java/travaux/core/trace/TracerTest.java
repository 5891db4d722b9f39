package travaux.core.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static travaux.core.text.Drafts.article;
import static travaux.core.text.Drafts.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.align.Assertion;
import travaux.core.align.Pairing;
import travaux.core.align.Relation;
import travaux.core.diff.ChangeClass;
import travaux.core.text.Budget;
import travaux.core.text.Draft;
import travaux.core.text.Element;
import travaux.core.text.TextState;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;
import travaux.core.text.UnitText;

class TracerTest {

    private static final Unit BEES = article(
            "1", "Bees", "Every keeper shall count the hives of the parish before the first frost of the year.");
    private static final String WAX =
            "Wax that was gathered on common ground belongs to the parish and shall be weighed at its scales.";

    @Test
    void wordsKnowWhenTheyCameWentAndCameBack() {
        Trace trace = trace(
                "article1",
                draft("a", article("1", "Lamps", "The keeper shall promptly light the lamp at dusk.")),
                draft("b", article("1", "Lamps", "The keeper shall light the lamp at dusk.")),
                draft("c", article("1", "Lamps", "The keeper shall [promptly] light the great lamp at dusk.")));
        WordHistory back = words(trace, "promptly");
        assertThat(back.standsIn()).containsExactly("0", "2");
        assertThat(back.goneIn()).containsExactly("1");
        assertThat(back.backIn()).containsExactly("2");
        assertThat(back.inBracketsIn()).containsExactly("2");
        assertThat(words(trace, "great").first()).isEqualTo("2");
        assertThat(words(trace, "light the").standsIn()).containsExactly("0", "1", "2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the keeper’s lamp| the Keeper's lamp",
                "a non-state harbour| a nonstate harbour",
                "rule “5” of ‘this’ book| rule \"5\" of 'this' book"
            })
    void aChangeWithoutSubstanceBreaksNoThread(String before, String after) {
        Trace trace = trace(
                "article1",
                draft("a", article("1", "Lamps", "Nobody shall light " + before + " at dusk.")),
                draft("b", article("1", "Lamps", "Nobody shall light " + after + " at dusk.")));
        assertThat(trace.words().stream().filter(WordHistory::hasWords))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words.standsIn()).containsExactly("0", "1"));
    }

    @Test
    void anArticleMissingInOneDraftIsBridgedToWhereItStandsAgain() {
        Unit wax = article("2", "Wax", WAX);
        Unit again = article("3", "Wax", WAX.replace("weighed", "weighed and sealed"));
        Trace trace = trace("article3", draft("a", BEES, wax), draft("b", BEES), draft("c", BEES, again));
        assertThat(trace.appearances().stream().map(Appearance::standing))
                .containsExactly(Standing.HERE, Standing.NOT_THERE, Standing.HERE);
        assertThat(trace.appearances().get(1).relation()).contains(Relation.REMOVED);
        assertThat(trace.appearances().get(2).comparedWith()).contains("0");
        assertThat(trace.appearances().get(2).relation()).contains(Relation.RENUMBERED);
        assertThat(words(trace, "and sealed").first()).isEqualTo("2");
        WordHistory kept = trace.words().getFirst();
        assertThat(kept.first()).isEqualTo("0");
        assertThat(kept.backIn()).containsExactly("2");
    }

    @Test
    void aSplitIsFollowedForwardsIntoBothAndBackwardsIntoOne() {
        Unit whole = article("1", "Hives", BEES.text().text() + "\n" + WAX);
        Unit one = article("1", "Hives", BEES.text().text());
        Unit other = article("2", "Wax of the hives", WAX);
        Draft before = draft("a", whole);
        Draft after = draft("b", one, other);
        Vouching split = (_, _) -> List.of(
                new Assertion(List.of("article1"), List.of("article1", "article2"), Pairing.Source.ASSERTED, 1));
        Tracer tracer = tracer(split, before, after);
        Trace forwards = tracer.trace("0", "article1", Budget.unlimited());
        assertThat(forwards.appearances().getLast().units()).containsExactly(one, other);
        Trace backwards = tracer.trace("1", "article2", Budget.unlimited());
        assertThat(backwards.appearances().getFirst().units()).containsExactly(whole);
        assertThat(backwards.appearances().getLast().relation()).contains(Relation.SPLIT);
        assertThat(backwards.words().getFirst().first()).isEqualTo("0");
        assertThat(backwards.words())
                .anySatisfy(
                        left -> assertThat(left.elsewhereIn()).as(left.text()).containsExactly("1"));
    }

    @Test
    void wordsThatMovedToAnotherArticleKeepTheirOrigin() {
        Unit first = article("1", "Bees", BEES.text().text() + "\n" + WAX);
        Unit second = article("2", "Scales", "The scales stand in the hall, and the warden keeps their key.");
        Unit receiving = article("2", "Scales", second.text().text() + "\n" + WAX);
        Trace trace = trace("article2", draft("a", first, second), draft("b", BEES, receiving));
        WordHistory moved = words(trace, "common ground");
        assertThat(moved.standsIn()).containsExactly("0", "1");
        assertThat(moved.elsewhereIn()).containsExactly("0");
        assertThat(moved.goneIn()).isEmpty();
    }

    @Test
    void wordsAreCountedWithoutTheNumbersOfParagraphs() {
        Draft numbered =
                draft("a", article("1", "Lamps", "1. The keeper shall light 2 lamps.\n2. [The lamp is of brass.]"));
        Appearance only = trace("article1", numbered, numbered).appearances().getFirst();
        assertThat(List.of(only.words(), only.wordsInBrackets()))
                .containsExactly(OptionalInt.of(11), OptionalInt.of(5));
    }

    @Test
    void eachDraftHasItsFiguresAndClasses() {
        Trace trace = trace(
                "article1",
                draft("a", article("1", "Lamps", "The keeper [shall] [may] light the lamp.")),
                draft("b", article("1", "Lamps", "The keeper shall light the lamp.")));
        Appearance first = trace.appearances().getFirst();
        assertThat(List.of(first.words(), first.brackets(), first.wordsInBrackets()))
                .containsExactly(OptionalInt.of(7), OptionalInt.of(2), OptionalInt.of(2));
        assertThat(first.comparedWith()).isEmpty();
        Appearance last = trace.appearances().getLast();
        assertThat(last.classes()).containsEntry(ChangeClass.ALTERNATIVE_CHOSEN, 1);
        assertThat(last.brackets()).hasValue(0);
        assertThat(words(trace, "may").last()).isEqualTo("0");
    }

    @Test
    void aRestatedDraftGivesElementsAndBreaksNoWord() {
        Draft told = draft("b", restated());
        Trace trace = trace("article1", draft("a", BEES), told, draft("c", BEES));
        Appearance middle = trace.appearances().get(1);
        assertThat(middle.standing()).isEqualTo(Standing.HERE);
        assertThat(middle.elements()).extracting(Element::id).containsExactly("count");
        assertThat(middle.words()).isEmpty();
        assertThat(middle.relation()).isEmpty();
        assertThat(trace.words()).hasSize(1).allSatisfy(words -> {
            assertThat(words.standsIn()).containsExactly("0", "2");
            assertThat(words.goneIn()).isEmpty();
        });
    }

    @Test
    void aDraftOfWhichNothingIsKnownIsUnknownAndNotADeletion() {
        Trace trace = trace("article1", draft("a", BEES), draft("b"), draft("c", BEES));
        assertThat(trace.appearances().get(1).standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(trace.appearances().get(1).state()).isEqualTo(TextState.ABSENT);
        assertThat(trace.words()).allSatisfy(words -> assertThat(words.goneIn()).isEmpty());
    }

    @Test
    void progressIsToldAndACancelledBudgetStops() {
        List<Integer> told = new ArrayList<>();
        List<Version> versions = versions(draft("a", BEES), draft("b", BEES), draft("c", BEES));
        Tracer.of(versions, Vouching.NONE, Budget.unlimited(), (done, _) -> told.add(done));
        assertThat(told).containsExactly(0, 1, 2);
        Budget cancelled = Budget.unlimited();
        cancelled.cancel();
        assertThatThrownBy(() -> Tracer.of(versions, Vouching.NONE, cancelled, Progress.SILENT))
                .isInstanceOf(CancellationException.class);
    }

    private static Unit restated() {
        Element count = new Element(
                "count", "Count", Element.State.NAMED, false, Optional.empty(), "", "high", List.of("almanac"));
        return new Unit(
                "article1",
                UnitKind.ARTICLE,
                "1",
                "Article 1",
                "Bees",
                0,
                Optional.empty(),
                TextState.RESTATED,
                UnitText.EMPTY,
                List.of(count),
                OptionalInt.empty());
    }

    private static WordHistory words(Trace trace, String containing) {
        return trace.words().stream()
                .filter(words -> words.text().contains(containing))
                .findFirst()
                .orElseThrow();
    }

    private static Trace trace(String unit, Draft... drafts) {
        return tracer(Vouching.NONE, drafts).trace(Integer.toString(drafts.length - 1), unit, Budget.unlimited());
    }

    private static Tracer tracer(Vouching vouching, Draft... drafts) {
        return Tracer.of(versions(drafts), vouching, Budget.unlimited(), Progress.SILENT);
    }

    private static List<Version> versions(Draft... drafts) {
        List<Version> versions = new ArrayList<>();
        for (Draft draft : drafts) {
            versions.add(new Version(Integer.toString(versions.size()), draft));
        }
        return versions;
    }
}
