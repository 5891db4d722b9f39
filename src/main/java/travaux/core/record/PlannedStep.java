package travaux.core.record;

import java.util.List;
import java.util.OptionalInt;

/**
 * What was planned beside what happened.
 *
 * @param id stable within its dossier
 * @param step what was planned
 * @param said when and where the plan was stated
 * @param planned the date that was planned, in words
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

    /** Copies the lists. */
    public PlannedStep {
        events = List.copyOf(events);
        sources = List.copyOf(sources);
    }
}
