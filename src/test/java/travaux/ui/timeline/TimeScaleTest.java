package travaux.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private static final TimeScale ALL = new TimeScale(LocalDate.of(2017, 1, 1), LocalDate.of(2025, 1, 1));

    @Test
    void yearsBecomeMonthsAndMonthsWeeks() {
        assertThat(ALL.divisions())
                .extracting(TimeScale.Division::name)
                .startsWith("2017")
                .hasSize(8);
        TimeScale year = new TimeScale(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
        assertThat(year.divisions()).hasSize(12);
        TimeScale month = new TimeScale(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1));
        assertThat(month.divisions()).hasSizeBetween(4, 5);
        assertThat(month.divisions())
                .extracting(TimeScale.Division::name)
                .as("the year is told once, where there is room for it")
                .containsExactly("29 Jan 2024", "5 Feb", "12 Feb", "19 Feb", "26 Feb");
    }

    @Test
    void nothingNarrowerThanAWeekAndNothingWiderThanAllIsShown() {
        TimeScale now = ALL;
        for (int i = 0; i < 50; i++) {
            now = ALL.zoom(now, 0.7, 0.3).orElseThrow();
        }
        assertThat(now.days()).isEqualTo(7);
        assertThat(ALL.zoom(ALL, 2, 0.5)).isEmpty();
    }

    @Property(tries = 200)
    void aNarrowerScaleKeepsTheDayUnderThePointerAndStaysInside(
            @ForAll @DoubleRange(min = 0.05, max = 0.95) double factor,
            @ForAll @DoubleRange(min = 0, max = 1) double at) {
        TimeScale near = ALL.zoom(ALL, factor, at).orElseThrow();
        assertThat(near.from()).isAfterOrEqualTo(ALL.from());
        assertThat(near.to()).isBeforeOrEqualTo(ALL.to());
        LocalDate day = ALL.from().plusDays(Math.round(at * ALL.days()));
        assertThat(near.place(day)).isCloseTo(at, within(2.0 / near.days()));
    }

    @Property(tries = 200)
    void movingNeverLeavesTheWholeNorChangesTheLength(@ForAll @LongRange(min = -9000, max = 9000) long days) {
        TimeScale near = ALL.zoom(ALL, 0.2, 0.5).orElseThrow();
        TimeScale moved = ALL.pan(near, days);
        assertThat(moved.days()).isEqualTo(near.days());
        assertThat(moved.from()).isAfterOrEqualTo(ALL.from());
        assertThat(moved.to()).isBeforeOrEqualTo(ALL.to());
    }

    @Property(tries = 100)
    void theDivisionsCoverTheScaleWithoutAGap(@ForAll @DoubleRange(min = 0.01, max = 0.95) double factor) {
        List<TimeScale.Division> divisions =
                ALL.zoom(ALL, factor, 0.4).orElseThrow().divisions();
        assertThat(divisions.getFirst().start()).isLessThanOrEqualTo(0);
        assertThat(divisions.getLast().end()).isGreaterThanOrEqualTo(1);
        for (int i = 1; i < divisions.size(); i++) {
            assertThat(divisions.get(i).start()).isCloseTo(divisions.get(i - 1).end(), within(1e-9));
        }
    }
}
