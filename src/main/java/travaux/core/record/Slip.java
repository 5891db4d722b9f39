package travaux.core.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far what happened lay from the date that was planned for it, as exactly as both are known.
 *
 * @param planned the date that the plan names first
 * @param held when the last of the events that it is about began
 */
public record Slip(EventDate planned, EventDate held) {

    /** Of a planned step; empty where the plan begins with no date, or none of its events is dated. */
    public static Optional<Slip> of(PlannedStep step, List<Event> events) {
        Optional<EventDate> held = events.stream()
                .filter(event -> step.events().contains(event.id()))
                .flatMap(event -> event.start().stream())
                .max(Comparator.naturalOrder());
        return step.plannedOn().flatMap(planned -> held.map(day -> new Slip(planned, day)));
    }

    /** Whether both days are known. */
    public boolean isExact() {
        return planned.isExact() && held.isExact();
    }

    /** How many days later it came, at the least; negative where it came earlier, 0 where it may have come as planned. */
    public long days() {
        long later = between(planned.last(), held.first());
        long earlier = between(planned.first(), held.last());
        return later > 0 ? later : Math.min(0, earlier);
    }

    /** The days from one to another. */
    private static long between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
