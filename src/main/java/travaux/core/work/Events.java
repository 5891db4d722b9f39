package travaux.core.work;

import java.util.List;
import java.util.Optional;
import travaux.core.dossier.Dossier;
import travaux.core.record.Event;
import travaux.core.record.EventDate;

/** Chooses events of a dossier. */
public final class Events {
    private Events() {}

    /**
     * The events that may lie between two dates, both inclusive, in the dossier's order. An event of which only the year or
     * month is known may lie on any day of it; one without a date is chosen only where no bound is given.
     */
    public static List<Event> between(Dossier dossier, Optional<EventDate> from, Optional<EventDate> to) {
        return dossier.events().stream()
                .filter(event -> from.map(bound -> !lastOf(event)
                                .map(last -> last.last().isBefore(bound.first()))
                                .orElse(true))
                        .orElse(true))
                .filter(event -> to.map(bound -> !event.start()
                                .map(first -> first.first().isAfter(bound.last()))
                                .orElse(true))
                        .orElse(true))
                .toList();
    }

    private static Optional<EventDate> lastOf(Event event) {
        return event.end().or(event::start);
    }
}
