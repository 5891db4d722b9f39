package travaux.core.search;

import java.util.Locale;

/**
 * What happened to found words between two drafts of a dossier.
 *
 * @param kind what happened
 * @param draft id of the draft with which it happened: of words that went, the first that has them no longer
 */
public record WordChange(Kind kind, String draft) {

    /** What happened. */
    public enum Kind {
        /** The draft before does not have them there. */
        CAME,
        /** The next draft has them no longer. */
        WENT,
        /** The draft before has them elsewhere. */
        MOVED,
        /** They stood deeper in brackets in the draft before. */
        BRACKETS_LIFTED,
        /** They stood less deep in brackets in the draft before. */
        BRACKETS_ADDED;

        /** The word used in JSON. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
