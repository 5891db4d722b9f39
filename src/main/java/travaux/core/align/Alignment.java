package travaux.core.align;

import java.util.List;
import java.util.Set;
import travaux.core.text.Unit;

/**
 * The concordance of two drafts: every unit of both, once.
 *
 * @param pairs in the order of the new draft
 * @param removed units only in the old draft, in its order
 * @param added units only in the new draft, in its order
 * @param oldAlone ids of the removed units of which the reader says that they have no counterpart
 * @param nowAlone ids of the added units of which the reader says so
 */
public record Alignment(
        List<Pairing> pairs, List<Unit> removed, List<Unit> added, Set<String> oldAlone, Set<String> nowAlone) {

    /** Copies the lists and sets. */
    public Alignment {
        pairs = List.copyOf(pairs);
        removed = List.copyOf(removed);
        added = List.copyOf(added);
        oldAlone = Set.copyOf(oldAlone);
        nowAlone = Set.copyOf(nowAlone);
    }
}
