package travaux.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that happened in a negotiation.
 *
 * @param id stable within its dossier
 * @param start when it began, as exactly as known; empty where no source dates it
 * @param end when it ended, if it lasted
 * @param notLaterThan for an event without a start: it had happened by then
 * @param kind the dossier's own word: session, draft, vote, resolution, letter, …
 * @param lane where a timeline draws it
 * @param title a short name
 * @param place where, or empty
 * @param description in our own words
 * @param draft id of the draft that came out with it
 * @param rows ids of the concordance rows it concerns
 * @param symbols document symbols seen in a source
 * @param symbolsUnverified document symbols that are only general knowledge
 * @param votes what was voted on, the main motion first
 * @param aftermath whether it came after the adoption
 * @param planned ids of the planned steps it belongs to
 * @param confidence how well it rests on its sources
 * @param doubt what the sources do not settle, or empty
 * @param note what else is to be said, or empty
 * @param sources ids of its sources, never empty
 * @param independentSources how many publishers stand behind it, where counted
 */
public record Event(
        String id,
        Optional<EventDate> start,
        Optional<EventDate> end,
        Optional<EventDate> notLaterThan,
        String kind,
        Lane lane,
        String title,
        String place,
        String description,
        Optional<String> draft,
        List<String> rows,
        List<String> symbols,
        List<String> symbolsUnverified,
        List<Vote> votes,
        boolean aftermath,
        List<String> planned,
        Confidence confidence,
        String doubt,
        String note,
        List<String> sources,
        OptionalInt independentSources) {

    /** Copies the lists. */
    public Event {
        rows = List.copyOf(rows);
        symbols = List.copyOf(symbols);
        symbolsUnverified = List.copyOf(symbolsUnverified);
        votes = List.copyOf(votes);
        planned = List.copyOf(planned);
        sources = List.copyOf(sources);
    }

    /** The date that places it on a timeline: when it began, or else by when it had happened. */
    public Optional<EventDate> placed() {
        return start.or(() -> notLaterThan);
    }

    /** The last day it may have lasted to; empty where nothing dates it. */
    public Optional<LocalDate> lastDay() {
        return end.or(this::placed).map(EventDate::last);
    }
}
