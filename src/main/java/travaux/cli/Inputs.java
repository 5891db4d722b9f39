package travaux.cli;

import java.util.stream.Collectors;
import travaux.core.importing.ImportOptions;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Note;
import travaux.core.work.Library;
import travaux.core.work.OpenedText;
import travaux.core.work.TextReference;
import travaux.core.work.Texts;

/** Opens what the words of a call name. */
final class Inputs {
    private final Library library = Library.standard();
    private final Texts texts;

    /** Tracked changes are read as marked, the convention is found. */
    Inputs() {
        this(ImportOptions.DEFAULT);
    }

    /** Files are read as the caller chose. */
    Inputs(ImportOptions options) {
        texts = new Texts(options);
    }

    Library library() {
        return library;
    }

    /** Opens a text, doubtful or not. */
    OpenedText open(String written) throws UnusableInputException {
        return TextReference.parse(written).open(library, texts);
    }

    /** Opens a text that is to be relied on. */
    OpenedText trusted(String written) throws UnusableInputException {
        OpenedText text = open(written);
        if (text.reading().isDoubtful()) {
            throw new UnusableInputException(doubts(text));
        }
        return text;
    }

    /** Why a text is not to be trusted, each reason once. */
    static String doubts(OpenedText text) {
        return text.draft().info().name() + " cannot be trusted as read: "
                + text.reading().notes().stream()
                        .filter(note -> note.severity() == Note.Severity.ERROR)
                        .map(Inputs::placed)
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    private static String placed(Note note) {
        StringBuilder place = new StringBuilder();
        note.place().page().ifPresent(page -> place.append("page ").append(page).append(": "));
        note.place().line().ifPresent(line -> place.append("line ").append(line).append(": "));
        return place + note.message();
    }
}
