package travaux.core.dossier;

import java.nio.file.Path;
import java.util.List;
import travaux.core.importing.Importers;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.DraftReader;
import travaux.core.reading.Reading;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** The tutorial's texts, read as a reader's own files would be. */
final class TutorialTexts {

    private static final Path FOLDER = Path.of("drafts", "tutorial", "texts");

    private TutorialTexts() {}

    /** A text by its file's name without the ending, such as {@code revised.fr}. */
    static Reading read(String text) {
        try {
            return new DraftReader().read(Importers.standard().read(FOLDER.resolve(text + ".md")));
        } catch (UnusableInputException e) {
            throw new AssertionError(e);
        }
    }

    /** An article of the body, by its normalised number. */
    static Unit unit(String text, String number) {
        return read(text).draft().units().stream()
                .filter(unit -> unit.kind() == UnitKind.ARTICLE && unit.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** The values of an article's marks of one kind, in order. */
    static List<String> marked(String text, String number, MarkKind kind) {
        return unit(text, number).text().marks(kind).stream().map(Mark::value).toList();
    }
}
