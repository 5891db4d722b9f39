package travaux.core.text;

import java.util.Locale;

/**
 * Something a reader of a text should know: an irregularity that was kept, a guess that was made, a thing that was left out.
 *
 * @param severity how much it matters; an error means that the text is not to be trusted
 * @param code stable, lower-case words joined by hyphens: {@code unbalanced-bracket}
 * @param message one sentence for people
 * @param place where
 */
public record Note(Severity severity, String code, String message, Place place) {

    /** The code of a note on a bracket without its partner. */
    public static final String UNBALANCED_BRACKET = "unbalanced-bracket";

    /** How much a note matters. */
    public enum Severity {
        /** Good to know. */
        INFO,
        /** Look before you rely on it. */
        WARNING,
        /** The text is not to be trusted. */
        ERROR;

        /** The word used in JSON. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
