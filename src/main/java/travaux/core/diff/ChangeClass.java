package travaux.core.diff;

import java.util.Locale;

/** The closed list of what a change can be. One change may be several. */
public enum ChangeClass {
    /** Words replaced, none of the others. */
    WORDING,
    /** Words, paragraphs or units that came. */
    INSERTED,
    /** Words, paragraphs or units that went. */
    DELETED,
    /** Same words, now in brackets or deeper. */
    BRACKETS_ADDED,
    /** Same words, no longer in brackets or less deep. */
    BRACKETS_LIFTED,
    /** Bracketed words gone. */
    BRACKETED_TEXT_DROPPED,
    /** A rival came. */
    ALTERNATIVE_ADDED,
    /** One rival was retained. */
    ALTERNATIVE_CHOSEN,
    /** A passage stands elsewhere. */
    MOVED,
    /** A passage stands elsewhere, edited on the way. */
    MOVED_EDITED,
    /** Only the number changed. */
    RENUMBERED,
    /** A cross-reference follows a renumbering. */
    REFERENCE_UPDATED,
    /** A cross-reference that should have followed a renumbering and did not. */
    REFERENCE_STALE,
    /** Shall/may wording. */
    LEGAL_FORCE,
    /** Text came to a heading or blank that had none. */
    PLACEHOLDER_FILLED,
    /** Text left a heading that keeps its place. */
    EMPTIED,
    /** Spaces, quotes, dashes, case, hyphenation, punctuation without effect. */
    COSMETIC;

    /** The word used in JSON. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a reader may fold it away without losing substance. */
    public boolean isFoldable() {
        return switch (this) {
            case COSMETIC, RENUMBERED, REFERENCE_UPDATED -> true;
            case WORDING,
                    INSERTED,
                    DELETED,
                    BRACKETS_ADDED,
                    BRACKETS_LIFTED,
                    BRACKETED_TEXT_DROPPED,
                    ALTERNATIVE_ADDED,
                    ALTERNATIVE_CHOSEN,
                    MOVED,
                    MOVED_EDITED,
                    REFERENCE_STALE,
                    LEGAL_FORCE,
                    PLACEHOLDER_FILLED,
                    EMPTIED -> false;
        };
    }
}
