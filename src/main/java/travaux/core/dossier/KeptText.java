package travaux.core.dossier;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that the reader added to a draft of a dossier, as the overlay lists it.
 *
 * @param draft id of the draft
 * @param role the draft's text, or a corrigendum to it
 * @param language BCP 47
 * @param name the file's name, without folders
 * @param sha256 of the original file; it is found by it
 * @param reading sha-256 of what was read, as stored; it is found by it
 * @param readAs how it was read
 * @param keptOn when, ISO 8601, UTC
 * @param symbol the document symbol it shows
 * @param date the date it shows
 * @param corrections what the reader corrected before keeping it
 */
public record KeptText(
        String draft,
        Role role,
        String language,
        String name,
        String sha256,
        String reading,
        ReadAs readAs,
        String keptOn,
        Optional<String> symbol,
        Optional<String> date,
        List<HeadingCorrection> corrections) {

    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");

    /** What a kept text is to its draft. */
    public enum Role {
        /** Its words. */
        TEXT,
        /** A patch to its words, kept beside them. */
        CORRIGENDUM
    }

    /** Refuses what is no checksum: files are found by these, and a list may come from elsewhere. */
    public KeptText {
        if (!CHECKSUM.matcher(sha256).matches() || !CHECKSUM.matcher(reading).matches()) {
            throw new IllegalArgumentException("no checksum");
        }
        corrections = List.copyOf(corrections);
    }

    /** Whether it stands where another one does: a draft has one text in each language, and any number of corrigenda. */
    public boolean takesThePlaceOf(KeptText other) {
        boolean place = draft.equals(other.draft) && role == other.role && language.equals(other.language);
        return place && (role == Role.TEXT || sha256.equals(other.sha256));
    }
}
