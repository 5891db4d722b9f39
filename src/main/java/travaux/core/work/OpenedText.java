package travaux.core.work;

import java.util.List;
import java.util.Optional;
import travaux.core.align.Assertion;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.reading.Reading;
import travaux.core.text.Draft;
import travaux.core.text.Note;

/**
 * A text that was opened, and where it came from.
 *
 * @param reading its units and what is to be said of how they were read
 * @param home the place it has in a dossier, where it has one
 */
public record OpenedText(Reading reading, Optional<Home> home) {

    /** The place of a text in a dossier. */
    public record Home(Dossier dossier, DraftEntry entry) {}

    /** A text of its own, in no dossier. */
    public static OpenedText of(Reading reading) {
        return new OpenedText(reading, Optional.empty());
    }

    /** A draft of a dossier. */
    public static OpenedText of(Dossier dossier, DraftEntry entry) {
        Reading reading = new Reading(entry.draft(), entry.readingNotes());
        return new OpenedText(reading, Optional.of(new Home(dossier, entry)));
    }

    /** What is to be said of it whenever it is shown: a corrigendum to it, an added text that cannot be used. */
    public List<Note> warnings() {
        return reading.notes().stream()
                .filter(note -> Overlaid.WARNINGS.contains(note.code()))
                .toList();
    }

    /** Its units. */
    public Draft draft() {
        return reading.draft();
    }

    /** What their dossier vouches for of this text and a later one; nothing unless both are in one dossier. */
    public List<Assertion> assertionsTowards(OpenedText later) {
        return home.flatMap(before -> later.home()
                        .filter(after ->
                                after.dossier().id().equals(before.dossier().id()))
                        .map(after -> before.dossier().assertions(before.entry(), after.entry())))
                .orElse(List.of());
    }

    /** Whether it belongs to a tutorial and must be named so. */
    public boolean isFictional() {
        return home.map(place -> place.dossier().fictional()).orElse(false);
    }
}
