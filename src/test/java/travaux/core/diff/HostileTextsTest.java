package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import travaux.core.importing.Importers;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.DraftReader;
import travaux.core.text.Budget;
import travaux.core.text.Draft;

/** Texts that would make a careless comparison run for hours, and comparisons that nobody waits for. */
@Execution(ExecutionMode.CONCURRENT)
class HostileTextsTest {

    private static final int MANY = 50_000;

    @Test
    @Timeout(300)
    void aHundredThousandBracketsAreCompared() throws UnusableInputException {
        String old = "The log [is] [kept]. ".repeat(MANY);
        DraftComparison comparison = compare(old, old.replace("[is]", "is"), Budget.unlimited());
        UnitComparison unit = comparison.units().getLast();
        assertThat(unit.oldText().brackets()).hasSize(2 * MANY);
        assertThat(Comparisons.text(Rendition.now(unit)))
                .isEqualTo(unit.nowText().text());
    }

    @Test
    @Timeout(300)
    void bracketsNestedTenThousandDeepAreCompared() throws UnusableInputException {
        String nested = "[log ".repeat(10_000) + "]".repeat(10_000);
        DraftComparison comparison = compare(nested, nested.replace("]", " kept]"), Budget.unlimited());
        assertThat(comparison.units()).isNotEmpty();
    }

    @Test
    @Timeout(300)
    void oneWordOverAndOverIsCompared() throws UnusableInputException {
        DraftComparison comparison = compare(
                "tide ".repeat(MANY), "tide ".repeat(MANY / 2) + "log " + "tide ".repeat(MANY), Budget.unlimited());
        assertThat(comparison.units()).hasSize(1);
    }

    @Test
    void whatTheDeadlineCutShortSaysSo() throws UnusableInputException {
        DraftComparison comparison = compare("The log is kept.", "The chart is kept.", Budget.of(Duration.ZERO));
        assertThat(comparison.isApproximate()).isTrue();
        assertThat(compare("The log is kept.", "The chart is kept.", Budget.unlimited())
                        .isApproximate())
                .isFalse();
    }

    @Test
    void aComparisonNobodyWantsStops() {
        Budget budget = Budget.unlimited();
        budget.cancel();
        assertThatThrownBy(() -> compare("The log is kept.", "The chart is kept.", budget))
                .isInstanceOf(CancellationException.class);
    }

    private static DraftComparison compare(String old, String now, Budget budget) throws UnusableInputException {
        return DraftDiff.compare(read(old), read(now), List.of(), budget);
    }

    private static Draft read(String text) throws UnusableInputException {
        RawFile file = new RawFile("text.md", text.getBytes(StandardCharsets.UTF_8));
        return new DraftReader().read(Importers.standard().read(file)).draft();
    }
}
