package travaux.core.record;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened in a negotiation.
 *
 * @param id stable within its dossier
 * @param start when it began, as exactly as known; empty where no source dates it
 * @param end when it ended, if it lasted
 * @param kind the dossier's own word: session, draft, vote, resolution, letter, …
 * @param lane where a timeline draws it
 * @param title a short name
 * @param place where, or empty
 * @param description in our own words
 * @param symbols document symbols seen in a source
 * @param votes what was voted on, the main motion first
 * @param aftermath whether it came after the adoption
 * @param planned ids of the planned steps it belongs to
 * @param confidence how well it rests on its sources
 * @param doubt what the sources do not settle, or empty
 * @param note what else is to be said, or empty
 * @param sources ids of its sources, never empty
 */
public record Event(
        String id,
        Optional<EventDate> start,
        Optional<EventDate> end,
        String kind,
        Lane lane,
        String title,
        String place,
        String description,
        List<String> symbols,
        List<Vote> votes,
        boolean aftermath,
        List<String> planned,
        Confidence confidence,
        String doubt,
        String note,
        List<String> sources) {

    /** Copies the lists. */
    public Event {
        symbols = List.copyOf(symbols);
        votes = List.copyOf(votes);
        planned = List.copyOf(planned);
        sources = List.copyOf(sources);
    }
}
