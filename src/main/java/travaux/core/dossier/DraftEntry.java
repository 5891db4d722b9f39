package travaux.core.dossier;

import java.util.List;
import java.util.Optional;
import travaux.core.record.Confidence;
import travaux.core.record.EventDate;
import travaux.core.text.Draft;
import travaux.core.text.Note;
import travaux.core.text.TextState;

/**
 * One version of a negotiated text as a dossier keeps it.
 *
 * @param id stable within its dossier
 * @param name short, for tight places: {@code Zero draft}
 * @param names every name a source gives it
 * @param kind what sort of text it is
 * @param role what it was for, in words, or empty
 * @param symbol its document symbol
 * @param symbolVerified whether a source read so far shows the symbol
 * @param date as exactly as known
 * @param session id or name of the session it belongs to, or empty
 * @param state the best that is at hand of its text
 * @param draft its units; empty of words where it is not at hand
 * @param confidence how well what is said here rests on its sources
 * @param doubt what the sources do not settle, or empty
 * @param note what else is to be said, or empty
 * @param sources ids of its sources
 * @param readingNotes what is to be said of how its text was read
 */
public record DraftEntry(
        String id,
        String name,
        List<String> names,
        DraftKind kind,
        String role,
        Optional<String> symbol,
        boolean symbolVerified,
        Optional<EventDate> date,
        String session,
        TextState state,
        Draft draft,
        Confidence confidence,
        String doubt,
        String note,
        List<String> sources,
        List<Note> readingNotes) {

    /** Copies the lists. */
    public DraftEntry {
        names = List.copyOf(names);
        sources = List.copyOf(sources);
        readingNotes = List.copyOf(readingNotes);
    }

    /** Whether there is anything of it to set beside another draft: words or elements. */
    public boolean hasText() {
        return switch (state) {
            case OFFICIAL, FILE, FICTIONAL, RESTATED -> true;
            case SUBJECT_ONLY, ABSENT -> false;
        };
    }
}
