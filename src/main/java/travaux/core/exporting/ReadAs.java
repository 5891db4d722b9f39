package travaux.core.exporting;

import travaux.core.importing.Convention;
import travaux.core.reading.Reading;
import travaux.core.text.MarkKind;
import travaux.core.text.Note;

/** The sentence that says by which convention a text was read, and why. */
final class ReadAs {

    private ReadAs() {}

    /** Why another convention was taken, or what was looked for in vain. */
    static String of(Reading reading) {
        long came = marks(reading, MarkKind.INSERTED);
        long went = marks(reading, MarkKind.DELETED);
        return Convention.note(reading.notes())
                .map(Note::message)
                .orElseGet(() -> came + went > 0
                        ? Messages.format("outline.read.tracked", came, went)
                        : Messages.text("outline.read.usual"));
    }

    private static long marks(Reading reading, MarkKind kind) {
        return reading.draft().units().stream()
                .flatMap(unit -> unit.text().marks().stream())
                .filter(mark -> mark.kind() == kind)
                .count();
    }
}
