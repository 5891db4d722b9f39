package travaux.core.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one draft is known to have had of one element of a provision, where its wording is not at hand.
 *
 * @param id stable within its dossier
 * @param name a short name in our own words
 * @param state what is known of this draft
 * @param contested whether a delegation is on record against or for changing it
 * @param reported what a reader of a text we have not seen says of it, if anybody does; it never turns unknown into known
 * @param note what else is to be said, or empty
 * @param confidence how well it rests on its sources: high, medium, low, or empty
 * @param sources ids of the sources it rests on, never empty unless the state is unknown
 */
public record Element(
        String id,
        String name,
        State state,
        boolean contested,
        Optional<String> reported,
        String note,
        String confidence,
        List<String> sources) {

    /** What is known of an element in one draft. */
    public enum State {
        /** The wording seen names it. */
        NAMED,
        /** The wording of the place is known and does not name it. */
        NOT_NAMED,
        /** The draft itself shows brackets or rivals. */
        IN_DISPUTE,
        /** No source seen says. Never to be read as deleted. */
        UNKNOWN,
        /** The draft had no text at this place. */
        NO_TEXT;

        /** The word used in JSON. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Copies the sources. */
    public Element {
        sources = List.copyOf(sources);
    }
}
