package travaux.core.text;

import java.util.Locale;

/** Where the words of a unit come from, and so by what it may be compared. */
public enum TextState {
    /** Imported or fetched wording of the negotiation itself. */
    OFFICIAL,
    /** A file that the reader opened. */
    FILE,
    /** A tutorial's text, written for this project. */
    FICTIONAL,
    /** Our own account of what a provision said: named elements, never words. */
    RESTATED,
    /** Only a number, title or subject is known. */
    SUBJECT_ONLY,
    /** Not at hand, or the draft had no text there. */
    ABSENT;

    /** The word used in JSON. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a word-by-word comparison of it says something about the negotiation rather than about us. */
    public boolean isComparableByWords() {
        return switch (this) {
            case OFFICIAL, FILE, FICTIONAL -> true;
            case RESTATED, SUBJECT_ONLY, ABSENT -> false;
        };
    }
}
