package travaux.core.record;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A date as exactly as it is known: a year, a month, or a day.
 *
 * @param iso {@code 2024}, {@code 2024-02} or {@code 2024-02-09}
 */
public record EventDate(String iso) implements Comparable<EventDate> {

    /** Refuses what is no such date with {@link DateTimeParseException}. */
    public EventDate {
        first(iso);
    }

    /** The first day it may mean. */
    public LocalDate first() {
        return first(iso);
    }

    /** The last day it may mean. */
    public LocalDate last() {
        return switch (iso.length()) {
            case 4 -> Year.parse(iso).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(iso).atEndOfMonth();
            default -> LocalDate.parse(iso);
        };
    }

    /** Whether the day itself is known. */
    public boolean isExact() {
        return iso.length() == 10;
    }

    private static LocalDate first(String iso) {
        return switch (iso.length()) {
            case 4 -> Year.parse(iso).atDay(1);
            case 7 -> YearMonth.parse(iso).atDay(1);
            default -> LocalDate.parse(iso);
        };
    }

    @Override
    public int compareTo(EventDate other) {
        int byFirst = first().compareTo(other.first());
        return byFirst != 0 ? byFirst : last().compareTo(other.last());
    }
}
