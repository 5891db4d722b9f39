package travaux.ui.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import travaux.core.record.EventDate;
import travaux.ui.support.Dates;

/**
 * Days laid out evenly from left to right.
 *
 * @param from the day at place 0
 * @param to the day at place 1, after {@code from}
 */
record TimeScale(LocalDate from, LocalDate to) {

    /** A week: nothing happened faster. */
    private static final long LEAST = 7;
    /** Above this many days years are named, above the next one months, below it weeks. */
    private static final long YEARLY = 800;

    private static final long MONTHLY = 100;

    /** A part of the scale with a name; its places may lie outside 0 to 1. */
    record Division(double start, double end, String name) {}

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

    /** How many days it spans. */
    long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /**
     * A narrower or wider scale within this one.
     *
     * @param now the part that is looked at
     * @param factor below 1 for narrower, above 1 for wider
     * @param at the place on {@code now} that stays where it is, 0 to 1
     * @return empty where nothing narrower than the whole would be left
     */
    Optional<TimeScale> zoom(TimeScale now, double factor, double at) {
        long span = Math.max(LEAST, Math.round(now.days() * factor));
        if (span >= days()) {
            return Optional.empty();
        }
        return Optional.of(within(now.from.plusDays(Math.round(at * (now.days() - span))), span));
    }

    /** The part that is looked at, moved by days and kept within this scale. */
    TimeScale pan(TimeScale now, long days) {
        return within(now.from.plusDays(days), now.days());
    }

    private TimeScale within(LocalDate first, long span) {
        LocalDate last = to.minusDays(span);
        LocalDate start = first.isBefore(from) ? from : first.isAfter(last) ? last : first;
        return new TimeScale(start, start.plusDays(span));
    }

    /** The years, or where it is narrower the months or weeks, that are at least partly on the scale. */
    List<Division> divisions() {
        if (days() > YEARLY) {
            return divide(from.withDayOfYear(1), day -> day.plusYears(1), day -> Integer.toString(day.getYear()));
        }
        if (days() > MONTHLY) {
            return divide(from.withDayOfMonth(1), day -> day.plusMonths(1), Dates::month);
        }
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate told = monday.isBefore(from.minusDays(3)) ? monday.plusWeeks(1) : monday;
        return divide(monday, day -> day.plusWeeks(1), day -> week(day, told));
    }

    /** A week by its first day, with the year where it has one to tell: the first to be read, and the first of a year. */
    private static String week(LocalDate day, LocalDate told) {
        return day.equals(told) || day.getDayOfYear() <= 7 ? Dates.of(new EventDate(day.toString())) : Dates.day(day);
    }

    private List<Division> divide(LocalDate first, UnaryOperator<LocalDate> next, Function<LocalDate, String> name) {
        List<Division> divisions = new ArrayList<>();
        for (LocalDate day = first; day.isBefore(to); day = next.apply(day)) {
            divisions.add(new Division(place(day), place(next.apply(day)), name.apply(day)));
        }
        return divisions;
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
