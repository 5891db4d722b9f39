package travaux.core.align;

import java.util.List;

/**
 * A pairing that somebody vouches for, by unit ids. An assertion with one empty side says that a unit has no counterpart.
 *
 * @param old ids in the old draft
 * @param now ids in the new draft
 * @param source the dossier or the reader
 * @param confidence 0 to 1
 */
public record Assertion(List<String> old, List<String> now, Pairing.Source source, double confidence) {

    /** Copies the ids. */
    public Assertion {
        old = List.copyOf(old);
        now = List.copyOf(now);
    }
}
