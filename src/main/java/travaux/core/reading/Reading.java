package travaux.core.reading;

import java.util.List;
import travaux.core.text.Draft;
import travaux.core.text.Footnote;
import travaux.core.text.Note;

/**
 * A draft and what is to be said of how it was read.
 *
 * @param draft its units
 * @param notes irregularities and guesses, in document order
 */
public record Reading(Draft draft, List<Note> notes) {

    /** Copies the list. */
    public Reading {
        notes = List.copyOf(notes);
    }

    /** The footnotes, kept apart from the text. */
    public List<Footnote> footnotes() {
        return draft.footnotes();
    }

    /** Whether a note says that the text is not to be trusted. */
    public boolean isDoubtful() {
        return notes.stream().anyMatch(note -> note.severity() == Note.Severity.ERROR);
    }
}
