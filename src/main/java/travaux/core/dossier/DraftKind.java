package travaux.core.dossier;

import java.util.Arrays;
import java.util.Optional;

/** What sort of text a draft is. Counts of brackets are not comparable across kinds. */
public enum DraftKind {
    /** One State's text, no draft of the committee. */
    NATIONAL_PROPOSAL("national proposal"),
    /** What delegations proposed, put together. */
    COMPILATION("compilation"),
    /** Redrafted by the chair: brackets may have gone without agreement. */
    CHAIRS_TEXT("chair's text"),
    /** As it stood during a session. */
    IN_SESSION("in-session"),
    /** As adopted. */
    ADOPTED("adopted");

    private final String wireName;

    DraftKind(String wireName) {
        this.wireName = wireName;
    }

    /** The words used in a dossier's files. */
    public String wireName() {
        return wireName;
    }

    /** The kind of a word used in a dossier's files. */
    public static Optional<DraftKind> named(String wireName) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName.equals(wireName))
                .findFirst();
    }
}
