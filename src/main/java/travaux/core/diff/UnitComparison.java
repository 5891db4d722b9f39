package travaux.core.diff;

import java.util.List;
import java.util.Locale;
import travaux.core.align.Pairing;
import travaux.core.align.Relation;
import travaux.core.text.Unit;
import travaux.core.text.UnitText;

/**
 * What became of one unit, or of units that were split or merged.
 *
 * @param relation how the sides belong together
 * @param old the units before; empty if added
 * @param now the units after; empty if removed
 * @param basis by what they were compared
 * @param oldText the joined wording before; runs' old ranges are in it
 * @param nowText the joined wording after; runs' new ranges are in it
 * @param runs every word of both sides; empty unless compared by words
 * @param elements named elements side by side; empty unless compared by elements
 * @param changes in reading order
 * @param confidence of the pairing, 0 to 1; 1 where nothing was paired
 * @param source who says that the sides belong together
 * @param approximate whether time ran out and the runs are coarser than they could be
 */
public record UnitComparison(
        Relation relation,
        List<Unit> old,
        List<Unit> now,
        Basis basis,
        UnitText oldText,
        UnitText nowText,
        List<Run> runs,
        List<ElementChange> elements,
        List<Change> changes,
        double confidence,
        Pairing.Source source,
        boolean approximate) {

    /** By what two units can be compared. */
    public enum Basis {
        /** Both have wording. */
        WORDS,
        /** At least one is restated. */
        ELEMENTS,
        /** Nothing can be compared. */
        NONE;

        /** The word used in JSON. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the lists. */
    public UnitComparison {
        old = List.copyOf(old);
        now = List.copyOf(now);
        runs = List.copyOf(runs);
        elements = List.copyOf(elements);
        changes = List.copyOf(changes);
    }

    /** The unit to name it by: the new one, or the old where there is no new one. */
    public Unit unit() {
        return now.isEmpty() ? old.getFirst() : now.getFirst();
    }
}
