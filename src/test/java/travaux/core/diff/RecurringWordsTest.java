package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Texts in which every pair of neighbours recurs, so that there is no rare place to cut at and Myers' algorithm is asked. */
class RecurringWordsTest {

    @Test
    void onlyEqualWordsAreKept() {
        UnitComparison unit = Comparisons.compare("bell " + words(1) + " bell", "lamp " + words(2) + " lamp");
        assertThat(unit.runs()).anyMatch(run -> run.op() == Run.Op.KEEP);
        assertThat(unit.runs())
                .filteredOn(run -> run.op() == Run.Op.KEEP)
                .allSatisfy(run -> assertThat(run.old().of(unit.oldText().text()))
                        .isEqualTo(run.now().of(unit.nowText().text())));
    }

    private static String words(long seed) {
        return new Random(seed)
                .ints(400, 0, 3)
                .mapToObj(at -> new String[] {"tide", "log", "chart"}[at])
                .collect(Collectors.joining(" "));
    }
}
