package travaux.core.align;

import java.util.Locale;

/** How units of two drafts belong together. */
public enum Relation {
    /** One to one, number unchanged. */
    SAME,
    /** One to one, only the number differs. */
    RENUMBERED,
    /** One to one, under another chapter or out of order. */
    MOVED,
    /** One became several. */
    SPLIT,
    /** Several became one. */
    MERGED,
    /** Only in the new draft. */
    ADDED,
    /** Only in the old draft. */
    REMOVED;

    /** The word used in JSON. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
