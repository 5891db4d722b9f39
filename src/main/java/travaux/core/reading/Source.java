package travaux.core.reading;

import java.util.List;
import travaux.core.text.DraftInfo;
import travaux.core.text.Note;
import travaux.core.text.TextState;

/**
 * What an importer made of a file, before its structure is read.
 *
 * @param info what the file says of itself; language {@code und} and title empty where it says nothing
 * @param lines its paragraphs in reading order
 * @param notes what the importer has to say
 * @param state what the words are: a file of the reader's, official wording, or fiction
 */
public record Source(DraftInfo info, List<MarkedLine> lines, List<Note> notes, TextState state) {

    /** Copies the lists. */
    public Source {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }
}
