package travaux.core.trace;

import java.util.Locale;

/** Whether a provision stood in a version. */
public enum Standing {
    /** It stood there. */
    HERE,
    /** The version's text is at hand, or a source says so: it did not stand there. */
    NOT_THERE,
    /** Nothing is known. Never to be read as deleted. */
    UNKNOWN;

    /** The word used in JSON. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
