package travaux.core.align;

import java.util.List;
import java.util.Locale;
import travaux.core.text.Unit;

/**
 * Units of two drafts that belong together.
 *
 * @param old units of the old draft in its order; one unless merged
 * @param now units of the new draft in its order; one unless split
 * @param relation how they belong together, never added or removed
 * @param similarity of their words, 0 to 1
 * @param confidence that the pairing is right, 0 to 1
 * @param source who says so
 */
public record Pairing(
        List<Unit> old, List<Unit> now, Relation relation, double similarity, double confidence, Source source) {

    /** Who says that units belong together. */
    public enum Source {
        /** The evidence of numbers, titles, words and order. */
        COMPUTED,
        /** The dossier. */
        ASSERTED,
        /** The reader. */
        READER;

        /** The word used in JSON. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Refuses an empty side and figures out of range. */
    public Pairing {
        old = List.copyOf(old);
        now = List.copyOf(now);
        if (old.isEmpty() || now.isEmpty()) {
            throw new IllegalArgumentException("a pairing has two sides");
        }
        if (!(similarity >= 0 && similarity <= 1 && confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("similarity " + similarity + ", confidence " + confidence);
        }
    }
}
