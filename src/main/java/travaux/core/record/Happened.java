package travaux.core.record;

import java.util.List;

/**
 * Events, and what belongs to them.
 *
 * @param events in order of time
 * @param planned what was planned of them beside what happened
 * @param documents that came out with them or hold their drafts
 */
public record Happened(List<Event> events, List<PlannedStep> planned, List<RegisteredDocument> documents) {

    /** Copies the lists. */
    public Happened {
        events = List.copyOf(events);
        planned = List.copyOf(planned);
        documents = List.copyOf(documents);
    }
}
