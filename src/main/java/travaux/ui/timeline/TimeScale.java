package travaux.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import travaux.core.record.EventDate;

/**
 * Days laid out evenly from left to right.
 *
 * @param from the day at place 0
 * @param to the day at place 1, after {@code from}
 */
record TimeScale(LocalDate from, LocalDate to) {

    TimeScale {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(from + " is not before " + to);
        }
    }

    /** A scale on which all dates fit with some air at both ends; empty if there are none. */
    static Optional<TimeScale> around(Collection<EventDate> dates) {
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first =
                dates.stream().map(EventDate::first).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                dates.stream().map(EventDate::last).max(LocalDate::compareTo).orElseThrow();
        long air = Math.max(14, ChronoUnit.DAYS.between(first, last) / 24);
        return Optional.of(new TimeScale(first.minusDays(air), last.plusDays(air)));
    }

    /** Where a day lies: 0 at the beginning, 1 at the end, outside for other days. */
    double place(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    }

    /** Where a date lies that is known to the day, month or year: in the middle of what it may mean. */
    double place(EventDate date) {
        return (place(date.first()) + place(date.last())) / 2;
    }

    /** The years that are at least partly on the scale. */
    List<Integer> years() {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).boxed().toList();
    }

    /**
     * Places for things in order of which some have no date: those are spread evenly between their dated neighbours.
     *
     * @param known a place, or {@code NaN} for what has no date
     */
    static List<Double> spread(List<Double> known) {
        List<Double> places = new ArrayList<>(known);
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).isNaN()) {
                int next = i;
                while (next < known.size() && known.get(next).isNaN()) {
                    next++;
                }
                double left = i == 0 ? 0 : places.get(i - 1);
                double right = next == known.size() ? 1 : known.get(next);
                places.set(i, left + (right - left) / (next - i + 1));
            }
        }
        return places;
    }
}
