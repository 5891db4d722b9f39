package travaux.core.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static travaux.core.text.Drafts.article;
import static travaux.core.text.Drafts.draft;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import travaux.core.text.Budget;
import travaux.core.text.Draft;
import travaux.core.text.Unit;

class SurveyTest {

    private static final String HIVES = "Every keeper shall count the hives of the parish before the first frost.";
    private static final String WAX =
            "Wax that was gathered on common ground belongs to the parish and shall be weighed at its scales.";
    private static final String LAMPS = "A lamp shall burn at each gate from dusk until the watch has gone by.";

    private static final Draft FIRST =
            draft("a", article("1", "Bees", HIVES), article("2", "Lamps", LAMPS), article("3", "Wax", WAX));
    private static final Draft SECOND =
            draft("b", article("1", "Bees", HIVES), article("2", "Wax", WAX.replace("scales", "[great] scales")));

    @Test
    void everyProvisionHasOneRowAndWhatWentStandsWhereItStood() {
        Survey survey = tracer().survey(Budget.unlimited(), Progress.SILENT);
        assertThat(survey.rows().stream().map(row -> row.unit().title())).containsExactly("Bees", "Lamps", "Wax");
        assertThat(survey.rows().get(1).appearances().stream().map(Appearance::standing))
                .containsExactly(Standing.HERE, Standing.NOT_THERE);
        assertThat(survey.rows().get(2).appearances().stream()
                        .flatMap(at -> at.units().stream())
                        .map(Unit::number))
                .containsExactly("3", "2");
    }

    @Test
    void aRowCountsTheWordsThatCameAndWentSinceTheVersionBefore() {
        Survey survey = tracer().survey(Budget.unlimited(), Progress.SILENT);
        assertThat(survey.rows().get(0).appearances().get(0).fates()).isEmpty();
        assertThat(survey.rows()
                        .get(0)
                        .appearances()
                        .get(1)
                        .fates()
                        .orElseThrow()
                        .changed())
                .isZero();
        var wax = survey.rows().get(2).appearances().get(1).fates().orElseThrow();
        assertThat(wax.inserted()).isEqualTo(1);
        assertThat(wax.deleted()).isZero();
        assertThat(wax.changed()).isBetween(0.0, 0.1);
        var lamps = survey.rows().get(1).appearances().get(1).fates().orElseThrow();
        assertThat(lamps.changed()).as("all of it went").isEqualTo(1);
    }

    @Test
    void theComparisonWithTheVersionBeforeIsAtHand() {
        assertThat(tracer().fromBefore("0")).isEmpty();
        assertThat(tracer().fromBefore("1")).isPresent();
    }

    @Test
    void aCancelledBudgetStopsIt() {
        Tracer tracer = tracer();
        Budget budget = Budget.unlimited();
        budget.cancel();
        assertThatThrownBy(() -> tracer.survey(budget, Progress.SILENT)).isInstanceOf(CancellationException.class);
    }

    private static Tracer tracer() {
        List<Version> versions = List.of(new Version("0", FIRST), new Version("1", SECOND));
        return Tracer.of(versions, Vouching.NONE, Budget.unlimited(), Progress.SILENT);
    }
}
