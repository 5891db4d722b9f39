package travaux.core.record;

import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was planned beside what happened.
 *
 * @param id stable within its dossier
 * @param step what was planned
 * @param said when and where the plan was stated
 * @param planned the date that was planned, in words; where they begin with a date, how far it moved can be told
 * @param happened what happened, in words
 * @param slipped whether it came later than planned
 * @param events ids of the events it is about
 * @param confidence how well it rests on its sources
 * @param note what else is to be said, or empty
 * @param sources ids of its sources
 * @param independentSources how many publishers stand behind it, where counted
 */
public record PlannedStep(
        String id,
        String step,
        String said,
        String planned,
        String happened,
        boolean slipped,
        List<String> events,
        Confidence confidence,
        String note,
        List<String> sources,
        OptionalInt independentSources) {

    private static final Pattern DATED = Pattern.compile("(\\d{4}(?:-\\d{2}){0,2})(?![\\d-]).*");

    /** Copies the lists. */
    public PlannedStep {
        events = List.copyOf(events);
        sources = List.copyOf(sources);
    }

    /** The date that the plan begins with; empty where it begins with other words. */
    public Optional<EventDate> plannedOn() {
        Matcher dated = DATED.matcher(planned);
        try {
            return dated.matches() ? Optional.of(new EventDate(dated.group(1))) : Optional.empty();
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
