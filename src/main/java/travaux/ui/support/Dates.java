package travaux.ui.support;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import travaux.core.record.Event;
import travaux.core.record.EventDate;

/** Dates in words, as exactly as they are known. */
public final class Dates {

    private Dates() {}

    /** {@code 2024}, {@code Feb 2024} or {@code 9 Feb 2024}. */
    public static String of(EventDate date) {
        return switch (date.iso().length()) {
            case 4 -> date.iso();
            case 7 -> pattern("LLL uuuu").format(date.first());
            default -> pattern("d LLL uuuu").format(date.first());
        };
    }

    /** {@code Feb 2024}. */
    public static String month(LocalDate day) {
        return pattern("LLL uuuu").format(day);
    }

    /** {@code 9 Feb}. */
    public static String day(LocalDate day) {
        return pattern("d LLL").format(day);
    }

    /** When something happened, from its beginning to its end, or that no source says. */
    public static String of(Event event) {
        return between(event.start(), event.end());
    }

    private static String between(Optional<EventDate> start, Optional<EventDate> end) {
        if (start.isEmpty()) {
            return Messages.text("date.unknown");
        }
        String from = of(start.get());
        return end.map(Dates::of)
                .filter(to -> !to.equals(from))
                .map(to -> Messages.text("date.span", from, to))
                .orElse(from);
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.getDefault());
    }
}
