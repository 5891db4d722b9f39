package travaux.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import travaux.core.dossier.DraftEntry;
import travaux.core.work.Library;

/** The tutorial's own figures: the first of its drafts has no text at hand. */
class CountingTest {

    private final List<DraftEntry> drafts;

    CountingTest() throws Exception {
        drafts = Library.standard().open("tutorial").drafts();
    }

    @Test
    void bracketsOfTheChaptersAddUpToThoseOfTheWholeText() {
        List<Chart.Series> rows = new Counting(drafts).brackets();
        assertThat(rows.size()).isGreaterThan(2);
        for (int at = 1; at < drafts.size(); at++) {
            int draft = at;
            int chapters = rows.stream()
                    .skip(1)
                    .mapToInt(row -> row.up().get(draft).orElse(0))
                    .sum();
            assertThat(rows.getFirst().up().get(at)).hasValue(chapters);
        }
    }

    @Test
    void whatIsNotAtHandIsNotKnownAndNeverNought() {
        Chart.Series whole = new Counting(drafts).brackets().getFirst();
        assertThat(whole.up().getFirst()).isEmpty();
        assertThat(whole.figure(0)).isEqualTo("?");
        assertThat(whole.up().getLast()).hasValue(0);
    }

    @Test
    void aTermIsCountedWhateverItsCaseAndAsWholeWords() {
        Counting counting = new Counting(drafts);
        List<OptionalInt> upper = counting.term("STATE  party").getFirst().up();
        assertThat(upper).isEqualTo(counting.term("state party").getFirst().up());
        assertThat(upper.getLast().orElse(0)).isPositive();
        assertThat(counting.term("tate party").getFirst().up().getLast()).hasValue(0);
        assertThat(counting.term("  ")).isEmpty();
    }

    @Test
    void aChartIsATableOfTheSameFigures() {
        Chart chart = new Chart("Brackets", "", drafts, new Counting(drafts).brackets());
        List<String> lines = chart.table().lines().toList();
        assertThat(lines).hasSize(chart.series().size() + 1);
        assertThat(lines.get(1).split("\t")).hasSize(drafts.size() + 1);
        assertThat(chart.breaksBefore(0)).isFalse();
        assertThat(chart.breaksBefore(drafts.size() - 1))
                .as("the adopted text is of another kind")
                .isTrue();
    }
}
