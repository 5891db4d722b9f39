package travaux.ui.concordance;

import java.util.Optional;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Unit;

/** A line of the concordance: what stands in each draft's column at one height. */
sealed interface PairLine {

    /** The name of a part or chapter above its articles, in either column or both; empty words where there is none. */
    record Heading(String old, String now) implements PairLine {}

    /**
     * A unit in either column or in both.
     *
     * @param row how it was compared; both units, where there are two, belong to it
     */
    record Units(Optional<Unit> old, Optional<Unit> now, UnitComparison row) implements PairLine {}
}
