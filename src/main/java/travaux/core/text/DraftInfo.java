package travaux.core.text;

import java.util.Optional;

/**
 * What is known of a text besides its words.
 *
 * @param name a short name for people: the file's name, or the draft's name in its dossier
 * @param title the document's own title, or empty
 * @param symbol the document symbol, such as {@code A/AC.291/22}
 * @param date the date as written in ISO 8601, possibly only a year or a month
 * @param language BCP 47, such as {@code en} or {@code ar}; {@code und} where it could not be told
 * @param mediaType what was read, such as {@code text/markdown}; empty for a text of a dossier without a file
 * @param sha256 checksum of the bytes in lower-case hexadecimal; empty where there were none
 */
public record DraftInfo(
        String name,
        String title,
        Optional<String> symbol,
        Optional<String> date,
        String language,
        String mediaType,
        String sha256) {

    /** Whether the text runs from right to left. */
    public boolean isRightToLeft() {
        return isRightToLeft(language);
    }

    /** Whether texts in a language, by BCP 47, run from right to left. */
    public static boolean isRightToLeft(String language) {
        return switch (language.split("-", 2)[0]) {
            case "ar", "fa", "he", "ur", "ps", "syr", "dv" -> true;
            default -> false;
        };
    }
}
