package travaux.core.align;

import java.util.List;
import travaux.core.text.Unit;

/**
 * The concordance of two drafts: every unit of both, once.
 *
 * @param pairs in the order of the new draft
 * @param removed units only in the old draft, in its order
 * @param added units only in the new draft, in its order
 */
public record Alignment(List<Pairing> pairs, List<Unit> removed, List<Unit> added) {

    /** Copies the lists. */
    public Alignment {
        pairs = List.copyOf(pairs);
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }
}
