package travaux.ui.support;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import travaux.core.record.Event;
import travaux.core.record.EventDate;

/** Dates in words, as exactly as they are known. */
public final class Dates {

    private static final Pattern ISO =
            Pattern.compile("(?<![\\w/-])(\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)(?![\\w-])(?: to"
                    + " (\\d{1,2})(?![\\d-]))?");

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

    /** A text whose dates in figures, {@code 2024-02-09} or {@code 2021-05-10 to 12}, are put into words. */
    public static String inWords(String text) {
        return ISO.matcher(text).replaceAll(Dates::inWords);
    }

    private static String inWords(MatchResult found) {
        try {
            EventDate date = new EventDate(found.group(1));
            return found.group(2) == null
                    ? of(date)
                    : Messages.text("date.days", date.first().getDayOfMonth(), found.group(2), month(date.first()));
        } catch (DateTimeParseException _) {
            return found.group();
        }
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.getDefault());
    }
}
