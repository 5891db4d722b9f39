package travaux.core.text;

import java.util.Locale;

/** What sort of unit a stretch of a draft is. */
public enum UnitKind {
    /** The unnumbered paragraphs before the first provision. */
    PREAMBLE,
    /** A part: the widest division. */
    PART,
    /** A chapter. */
    CHAPTER,
    /** A section, or a titled lettered division below an article. */
    SECTION,
    /** A numbered provision, whatever the document calls it. */
    ARTICLE,
    /** An annex, appendix or schedule. */
    ANNEX,
    /** Cover notes, explanations, or a text without structure. */
    OTHER;

    /** The word used in JSON. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may contain articles. */
    public boolean isDivision() {
        return switch (this) {
            case PART, CHAPTER, SECTION, ANNEX -> true;
            case PREAMBLE, ARTICLE, OTHER -> false;
        };
    }
}
