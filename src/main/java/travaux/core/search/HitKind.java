package travaux.core.search;

import java.util.Locale;

/** What a found passage is part of. */
public enum HitKind {
    /** The wording of a draft, headings included. */
    TEXT,
    /** A named element of a provision whose wording is not at hand. */
    ELEMENT,
    /** Something that happened. */
    EVENT,
    /** What a speaker wanted of a provision. */
    POSITION,
    /** A statement that is tied to no one provision. */
    STATEMENT,
    /** A document, or a source that facts rest on. */
    DOCUMENT,
    /** What the dossier itself says: of a draft, a provision, a plan. */
    NOTE;

    /** The word used in JSON. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
