package travaux.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.align.Relation;
import travaux.core.diff.Change;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.DraftDiff;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Budget;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** The classes of change that {@code src/docs/tutorial-map.md} promises, with nothing asserted by the concordance. */
class TutorialChangesTest {

    @Test
    void everyClassOfChangeOccursBetweenDraftsThatFollowEachOther() {
        Set<ChangeClass> seen = EnumSet.noneOf(ChangeClass.class);
        Stream.of("compilation zero", "zero revised", "revised adopted")
                .flatMap(pair -> compared(pair).units().stream())
                .flatMap(unit -> unit.changes().stream())
                .forEach(change -> seen.addAll(change.classes()));
        assertThat(seen).containsExactlyInAnyOrder(ChangeClass.values());
    }

    @ParameterizedTest
    @CsvSource({
        "compilation zero, 3bis, 4, RENUMBERED",
        "compilation zero, 5bis, 6, RENUMBERED",
        "compilation zero, 5, 7, MOVED",
        "compilation zero, 8ter, 12, RENUMBERED",
        "compilation zero, XX, 13, RENUMBERED",
        "compilation zero, X, 16, RENUMBERED",
        "zero revised, 3, 4, RENUMBERED",
        "zero revised, 4, 5 6, SPLIT",
        "zero revised, 7, 9, RENUMBERED",
        "zero revised, 9 10, 11, MERGED",
        "zero revised, 12, '', REMOVED",
        "zero revised, '', 3, ADDED",
        "zero revised, 14, 14, SAME",
        "revised adopted, 13, 9, MOVED",
        "revised adopted, 9, 10, RENUMBERED",
        "revised adopted, '', 15, ADDED",
        "revised adopted, 16, 17, RENUMBERED"
    })
    void articlesFindEachOtherWithoutBeingAsserted(String pair, String old, String now, Relation relation) {
        assertThat(compared(pair).units())
                .filteredOn(unit ->
                        numbers(unit.old()).equals(old) && numbers(unit.now()).equals(now))
                .singleElement()
                .satisfies(unit -> assertThat(unit.relation()).isEqualTo(relation));
    }

    @ParameterizedTest
    @CsvSource({
        "compilation zero, 1, 1.a, ALTERNATIVE_CHOSEN, improve",
        "compilation zero, 1, 1.b, ALTERNATIVE_CHOSEN, promote",
        "compilation zero, 1, 2, PLACEHOLDER_FILLED, The Annex",
        "compilation zero, 2, a, COSMETIC, “",
        "compilation zero, 2, b, BRACKETS_LIFTED, staff or mark",
        "compilation zero, 2, e, REFERENCE_UPDATED, 8",
        "compilation zero, 4, 4, INSERTED, excluded by paragraph 3",
        "compilation zero, 5, 1, ALTERNATIVE_CHOSEN, shall",
        "compilation zero, 6, 1, REFERENCE_UPDATED, 5",
        "compilation zero, 8, 2, BRACKETED_TEXT_DROPPED, ''",
        "compilation zero, 8, 3, RENUMBERED, 3",
        "compilation zero, 13, 1, PLACEHOLDER_FILLED, tide tables",
        "zero revised, 1, 1.c, BRACKETED_TEXT_DROPPED, ''",
        "zero revised, 2, c, ALTERNATIVE_CHOSEN, chart datum",
        "zero revised, 4, 2, MOVED, harbour authority",
        "zero revised, 5, 2, WORDING, sixty",
        "zero revised, 7, 2, ALTERNATIVE_CHOSEN, thirty",
        "zero revised, 7, 5, MOVED, harbour authority",
        "zero revised, 8, 1, LEGAL_FORCE, as far as its means allow",
        "zero revised, 8, 2, ALTERNATIVE_ADDED, a height set",
        "zero revised, 9, 1, ALTERNATIVE_CHOSEN, shall",
        "zero revised, 9, 1, BRACKETED_TEXT_DROPPED, ''",
        "zero revised, 9, 2, LEGAL_FORCE, should",
        "zero revised, 9, 3, BRACKETS_LIFTED, Nothing in this article",
        "zero revised, 10, 5, REFERENCE_STALE, 7",
        "zero revised, 10, 6, BRACKETS_ADDED, A State that has received",
        "zero revised, 11, 3, REFERENCE_UPDATED, 10",
        "zero revised, 11, 5, MOVED_EDITED, free of charge",
        "zero revised, 12, 3, LEGAL_FORCE, are encouraged",
        "zero revised, 14, 1, EMPTIED, ''",
        "revised adopted, 4, 1, BRACKETS_LIFTED, without charge",
        "revised adopted, 8, 2, ALTERNATIVE_CHOSEN, half a metre",
        "revised adopted, 10, 1, INSERTED, necessity",
        "revised adopted, 10, 2, BRACKETS_LIFTED, a remedy",
        "revised adopted, 10, 3, LEGAL_FORCE, Subject to",
        "revised adopted, 10, 4, MOVED_EDITED, written consent",
        "revised adopted, 12, 3, REFERENCE_STALE, 10",
        "revised adopted, 13, 3, BRACKETED_TEXT_DROPPED, ''",
        "revised adopted, 14, 1, PLACEHOLDER_FILLED, conciliator",
        "revised adopted, 16, 1, PLACEHOLDER_FILLED, 1 October 2024"
    })
    void aChangeIsWhatItWasMadeToBe(String pair, String article, String place, ChangeClass wanted, String words) {
        assertThat(changes(pair, article)).anySatisfy(change -> {
            assertThat(change.place()).isEqualTo(place);
            assertThat(change.classes()).contains(wanted);
            assertThat(change.now()).contains(words);
        });
    }

    @Test
    void theSafeguardsArticleLosesNecessityAndHasItBack() {
        assertThat(changes("zero revised", "9"))
                .anyMatch(change ->
                        change.old().startsWith("necessity") && change.now().isEmpty());
        assertThat(changes("revised adopted", "10"))
                .anyMatch(change -> change.old().isEmpty() && change.now().startsWith("necessity"));
    }

    private static List<Change> changes(String pair, String article) {
        return compared(pair).units().stream()
                .filter(unit -> unit.now().stream()
                        .anyMatch(now -> now.kind() == UnitKind.ARTICLE
                                && now.number().equals(article)
                                && !now.id().startsWith("annex")))
                .map(UnitComparison::changes)
                .findFirst()
                .orElseThrow();
    }

    private static String numbers(List<Unit> units) {
        return String.join(
                " ",
                units.stream()
                        .filter(unit ->
                                unit.kind() == UnitKind.ARTICLE && !unit.id().startsWith("annex"))
                        .map(Unit::number)
                        .toList());
    }

    private static DraftComparison compared(String pair) {
        String[] drafts = pair.split(" ", 2);
        return DraftDiff.compare(
                TutorialTexts.read(drafts[0]).draft(),
                TutorialTexts.read(drafts[1]).draft(),
                List.of(),
                Budget.unlimited());
    }
}
