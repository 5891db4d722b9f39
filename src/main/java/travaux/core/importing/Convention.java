package travaux.core.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import travaux.core.text.Note;

/** How a document marks what is not agreed or is to change. It is a property of the document: found in it, or chosen. */
public enum Convention {
    /** Words in square brackets are not agreed. */
    BRACKETS,
    /** Words in bold square brackets are deleted, underlined words are inserted, as in national gazettes and bills. */
    GAZETTE,
    /** Struck words are proposed for deletion, words in colour or underlined are new. */
    COLOUR;

    private static final String CODE = "convention-";

    /** The word used on the command line. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The convention of a word of the command line, if it is one. */
    public static Optional<Convention> named(String word) {
        return Arrays.stream(values())
                .filter(one -> one.wireName().equals(word))
                .findFirst();
    }

    /** The code of the note that says that a text was read by it, and why. */
    String code() {
        return CODE + wireName();
    }

    /** The note on the convention among the notes of a reading; none where square brackets are as usual. */
    public static Optional<Note> note(List<Note> notes) {
        return notes.stream()
                .filter(note -> note.code().startsWith(CODE))
                .filter(note -> named(note.code().substring(CODE.length())).isPresent())
                .findFirst();
    }

    /** The convention by which a text was read, as its notes say. */
    public static Convention of(List<Note> notes) {
        return note(notes)
                .flatMap(note -> named(note.code().substring(CODE.length())))
                .orElse(BRACKETS);
    }
}
