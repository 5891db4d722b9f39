package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import travaux.core.align.Pairing;
import travaux.core.align.Relation;
import travaux.core.text.Budget;
import travaux.core.text.Drafts;
import travaux.core.text.Unit;

/** The numbers of articles that were split or merged are told at once: no part took the number of the whole for another. */
class HeadingNumbersTest {

    @Test
    void aSplitWhoseFirstPartKeptTheNumberIsNoMoveOfThatNumber() {
        assertThat(told(Relation.SPLIT, List.of("5"), List.of("5", "6")))
                .containsExactly("article 5 → article 5 + article 6");
    }

    @Test
    void whatWasMergedIsToldOnce() {
        assertThat(told(Relation.MERGED, List.of("5", "6"), List.of("4")))
                .containsExactly("article 5 + article 6 → article 4");
    }

    @Test
    void oneThatKeptItsNumberTellsNothing() {
        assertThat(told(Relation.SAME, List.of("5"), List.of("5"))).isEmpty();
    }

    private static Stream<String> told(Relation relation, List<String> old, List<String> now) {
        Pairing pairing = new Pairing(units(old), units(now), relation, 1, 1, Pairing.Source.COMPUTED);
        return DraftDiff.compare(pairing, Budget.unlimited()).changes().stream()
                .filter(change -> change.classes().contains(ChangeClass.RENUMBERED))
                .map(change -> change.old() + " → " + change.now());
    }

    private static List<Unit> units(List<String> numbers) {
        return numbers.stream()
                .map(number -> Drafts.article(number, "", "Lamps are lit."))
                .toList();
    }
}
