package travaux.core.trace;

import java.util.List;
import java.util.Optional;
import travaux.core.text.Unit;

/**
 * One provision followed through every version.
 *
 * @param unit the unit that was asked for
 * @param in id of the version it is of
 * @param appearances one for each version, in order of time
 * @param shown id of the version whose text comes first in {@code words}: that of {@code unit}, or the last with words where
 *     that has none; empty if the provision has words nowhere
 * @param words every word of the provision once: those of the shown version in its order, then those that only other versions
 *     had, each as it last stood, in order of time
 * @param approximate whether time ran out on a comparison, and something is coarser than it could be
 */
public record Trace(
        Unit unit,
        String in,
        List<Appearance> appearances,
        Optional<String> shown,
        List<WordHistory> words,
        boolean approximate) {

    /** Copies the lists. */
    public Trace {
        appearances = List.copyOf(appearances);
        words = List.copyOf(words);
    }
}
