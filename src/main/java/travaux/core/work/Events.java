package travaux.core.work;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import travaux.core.dossier.Dossier;
import travaux.core.importing.UnusableInputException;
import travaux.core.record.Event;
import travaux.core.record.EventDate;
import travaux.core.record.Happened;

/** Chooses events of a dossier. */
public final class Events {
    private Events() {}

    /**
     * Chosen events with what was planned of them and the documents that belong to them; all of these if the events are all.
     *
     * @param unit what a reader calls the provision; it is followed through the concordance
     * @param in id of the draft that the unit counts in; the last one if empty
     * @param among the events to choose from, such as those {@link #between} two dates
     * @throws UnusableInputException if there is no such draft, or nothing is known of a provision of that number
     */
    public static Happened ask(Dossier dossier, Optional<String> unit, Optional<String> in, List<Event> among)
            throws UnusableInputException {
        List<Event> events = among;
        if (unit.isPresent()) {
            Following following = Following.of(dossier, unit.get(), in);
            events = of(following, among);
        }
        Set<String> shown = events.stream().map(Event::id).collect(Collectors.toSet());
        boolean all = shown.size() == dossier.events().size();
        return new Happened(
                events,
                dossier.planned().stream()
                        .filter(step -> all || step.events().stream().anyMatch(shown::contains))
                        .toList(),
                dossier.record().documents().stream()
                        .filter(document ->
                                all || document.event().filter(shown::contains).isPresent())
                        .toList());
    }

    /** Those that touch a provision. */
    static List<Event> of(Following following, List<Event> among) {
        return among.stream().filter(event -> concerns(event, following)).toList();
    }

    /** By its rows of the concordance, or by a provision that was put to a vote. */
    private static boolean concerns(Event event, Following following) {
        return event.rows().stream().anyMatch(following.rows()::contains)
                || event.votes().stream()
                        .flatMap(vote -> vote.provision().stream())
                        .anyMatch(provision -> following.meets(provision, event.draft(), List.of()));
    }

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
