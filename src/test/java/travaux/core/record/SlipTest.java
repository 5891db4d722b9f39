package travaux.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** How far what happened lay from what was planned, and no more exactly than both are known. */
class SlipTest {

    @Test
    void daysAreCountedBetweenTwoKnownDays() {
        Slip slip = slip("2024-03-01 in the harbour", "2024-03-31");
        assertThat(slip.isExact()).isTrue();
        assertThat(slip.days()).isEqualTo(30);
    }

    @Test
    void aPlannedMonthIsKeptUntilItsLastDay() {
        assertThat(slip("2024-02", "2024-02-29").days()).isZero();
        assertThat(slip("2024-02", "2024-03-01").days()).isEqualTo(1);
        assertThat(slip("2024-02", "2024-03-01").isExact()).isFalse();
        assertThat(slip("2024-02", "2024-01-30").days()).isEqualTo(-2);
    }

    @Test
    void theLastOfItsEventsCounts() {
        assertThat(slip("2024-02", "2024-02-09", "2024-08-08").days()).isEqualTo(161);
    }

    @Test
    void whatNamesNoDateAtItsBeginningIsNotMeasured() {
        assertThat(of("summer 2024", "2024-03-01")).isEmpty();
        assertThat(of("78th session", "2024-03-01")).isEmpty();
        assertThat(of("2024-13", "2024-03-01")).isEmpty();
        assertThat(of("2024-02")).isEmpty();
    }

    private static Slip slip(String planned, String... held) {
        return of(planned, held).orElseThrow();
    }

    private static Optional<Slip> of(String planned, String... held) {
        List<Event> events = List.of(held).stream().map(SlipTest::event).toList();
        PlannedStep step = new PlannedStep(
                "step",
                "lighting",
                "",
                planned,
                "",
                true,
                events.stream().map(Event::id).toList(),
                Confidence.HIGH,
                "",
                List.of("log"),
                OptionalInt.empty());
        return Slip.of(step, events);
    }

    private static Event event(String day) {
        return new Event(
                "on-" + day,
                Optional.of(new EventDate(day)),
                Optional.empty(),
                Optional.empty(),
                "session",
                Lane.SESSIONS,
                day,
                "",
                "",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                Confidence.HIGH,
                "",
                "",
                List.of("log"),
                OptionalInt.empty());
    }
}
