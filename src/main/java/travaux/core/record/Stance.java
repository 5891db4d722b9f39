package travaux.core.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody wanted of a provision, or did about it. */
public enum Stance {
    /** Put it forward. */
    PROPOSE,
    /** Was for it. */
    SUPPORT,
    /** Was against it. */
    OPPOSE,
    /** Wanted it changed. */
    AMEND,
    /** Wanted it gone. */
    DELETE,
    /** Wanted it kept. */
    RETAIN,
    /** Took back what it had asked for. */
    WITHDRAW,
    /** Did not object. */
    NO_OBJECTION,
    /** Said something of it without asking for anything. */
    STATEMENT,
    /** Explained its position at or after adoption; not a treaty reservation. */
    EXPLANATION,
    /** Took the floor; what was said is not known. */
    SPOKE;

    /** The word used in JSON. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stance of a word used in JSON. */
    public static Optional<Stance> named(String wireName) {
        return Arrays.stream(values())
                .filter(stance -> stance.wireName().equals(wireName))
                .findFirst();
    }
}
