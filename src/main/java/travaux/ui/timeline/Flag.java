package travaux.ui.timeline;

import java.util.Optional;
import travaux.core.dossier.DraftEntry;
import travaux.core.record.Event;

/**
 * A draft on the scale.
 *
 * @param draft which
 * @param place 0 to 1
 * @param side which side of the comparison it is on
 * @param event the event of its coming out, where the record has one
 */
record Flag(DraftEntry draft, double place, Side side, Optional<Event> event) {

    /** Sides of a comparison. */
    enum Side {
        /** The earlier one. */
        OLD,
        /** The later one. */
        NEW,
        /** Not compared. */
        NEITHER
    }

    /** Whether it came out in the time that is looked at. */
    boolean isShown() {
        return place >= 0 && place <= 1;
    }

    /** Whether a source says when it came out. */
    boolean isDated() {
        return draft.date().isPresent();
    }
}
