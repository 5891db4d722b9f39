package travaux.core.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** The confidence of a word used in JSON. */
    public static Optional<Confidence> named(String wireName) {
        return Arrays.stream(values())
                .filter(confidence -> confidence.wireName().equals(wireName))
                .findFirst();
    }
}
