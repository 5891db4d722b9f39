package travaux.core.record;

import java.util.Locale;

/** How well a fact rests on its sources; independence is counted by publisher. */
public enum Confidence {
    /** Two or more independent sources, or the primary text. */
    HIGH,
    /** One good source. */
    MEDIUM,
    /** One weak, cut-off or machine-made source. */
    LOW;

    /** The word used in JSON. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
