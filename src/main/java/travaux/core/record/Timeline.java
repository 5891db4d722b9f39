package travaux.core.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Events in order of time.
 *
 * @param events each once; one without a date stands beside its draft
 */
public record Timeline(List<Event> events) {

    private record Placed(Event event, LocalDate day) {}

    /** Copies the events; the caller vouches for their order. */
    public Timeline {
        events = List.copyOf(events);
    }

    /**
     * Puts events in order. Where a date leaves room (a month, a year, "not later than"), an event stays as near to the one
     * listed before it as its date allows, so that the order of the list decides what the dates do not.
     *
     * @param listed as their dossier lists them
     * @param draftsInOrder the dossier's drafts, oldest first, each with its date where that is known
     */
    public static Timeline of(List<Event> listed, Map<String, Optional<EventDate>> draftsInOrder) {
        Map<String, LocalDate> places = places(draftsInOrder);
        List<Placed> placed = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (Event event : listed) {
            before = place(event, places, before);
            placed.add(new Placed(event, before));
        }
        placed.sort(Comparator.comparing(Placed::day));
        return new Timeline(placed.stream().map(Placed::event).toList());
    }

    /** The events that touch the days from one date to another, both included; without a bound that side is open. */
    public Timeline between(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return this;
        }
        return new Timeline(
                events.stream().filter(event -> touches(event, from, to)).toList());
    }

    /** The events that concern a provision, named by its rows of the concordance. */
    public Timeline about(Set<String> rows) {
        return new Timeline(events.stream()
                .filter(event -> event.rows().stream().anyMatch(rows::contains))
                .toList());
    }

    /** Its events by lane, every lane present. */
    public Map<Lane, List<Event>> lanes() {
        Map<Lane, List<Event>> lanes = new EnumMap<>(Lane.class);
        for (Lane lane : Lane.values()) {
            lanes.put(
                    lane, events.stream().filter(event -> event.lane() == lane).toList());
        }
        return lanes;
    }

    private static boolean touches(Event event, Optional<LocalDate> from, Optional<LocalDate> to) {
        Optional<LocalDate> first = event.placed().map(EventDate::first);
        Optional<LocalDate> last = event.lastDay();
        return first.isPresent()
                && last.isPresent()
                && to.map(bound -> !first.get().isAfter(bound)).orElse(true)
                && from.map(bound -> !last.get().isBefore(bound)).orElse(true);
    }

    private static LocalDate place(Event event, Map<String, LocalDate> places, LocalDate before) {
        Optional<LocalDate> beside = event.draft().flatMap(id -> Optional.ofNullable(places.get(id)));
        LocalDate earliest =
                event.start().map(EventDate::first).or(() -> beside).orElse(LocalDate.MIN);
        LocalDate latest = event.placed().map(EventDate::last).or(() -> beside).orElse(before);
        LocalDate near = before.isBefore(earliest) ? earliest : before;
        return near.isAfter(latest) ? latest : near;
    }

    /** The day each draft is placed at: its own, or that of the dated draft before it. */
    private static Map<String, LocalDate> places(Map<String, Optional<EventDate>> drafts) {
        Map<String, LocalDate> places = new HashMap<>();
        LocalDate latest = LocalDate.MIN;
        for (Map.Entry<String, Optional<EventDate>> draft : drafts.entrySet()) {
            latest = draft.getValue().map(EventDate::first).orElse(latest);
            places.put(draft.getKey(), latest);
        }
        return places;
    }
}
