package travaux.core.dossier;

import java.time.DateTimeException;
import java.util.Optional;
import travaux.core.record.EventDate;

/** Reads dates of files that may be faulty. */
final class Dates {

    private Dates() {}

    /** The date under a key; empty where there is none or it is no date. */
    static Optional<EventDate> of(Fields entry, String key) {
        try {
            return entry.date(key);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
