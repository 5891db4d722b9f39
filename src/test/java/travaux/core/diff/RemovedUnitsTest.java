package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import travaux.core.text.Budget;
import travaux.core.text.Drafts;
import travaux.core.text.Unit;

class RemovedUnitsTest {

    private static final Unit LAMPS =
            Drafts.article("1", "Lamps", "Lamps are lit before dusk by the keepers of the quay.");
    private static final Unit ROPES = Drafts.article("2", "Ropes", "Ropes are dried on the wall behind the chandlery.");
    private static final Unit BELLS =
            Drafts.article("3", "Bells", "Bells are rung in fog until the last boat is home.");
    private static final Unit GULLS =
            Drafts.article("4", "Gulls", "Nobody feeds the gulls while fish is being landed.");
    private static final Unit TOLLS = Drafts.article("5", "Tolls", "Tolls are paid in herring at the harbour office.");

    @Test
    void aRemovedArticleStaysAmongThoseThatKeptTheirPlace() {
        assertThat(titles(List.of(LAMPS, ROPES, BELLS, GULLS, TOLLS), List.of(BELLS, LAMPS, ROPES, TOLLS)))
                .as("the article before it moved away")
                .containsExactly("Bells", "Lamps", "Ropes", "Gulls", "Tolls");
    }

    private static Stream<String> titles(List<Unit> old, List<Unit> now) {
        return DraftDiff.compare(Drafts.draft("old", old), Drafts.draft("new", now), List.of(), Budget.unlimited())
                .units()
                .stream()
                .map(unit -> unit.unit().title());
    }
}
