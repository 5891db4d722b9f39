package travaux.ui.concordance;

import java.util.List;
import travaux.core.diff.UnitComparison;

/**
 * What joins the units of a row across the two columns.
 *
 * @param row the units
 * @param old the lines they stand on in the old column
 * @param now the lines they stand on in the new column
 */
record Ribbon(UnitComparison row, List<Integer> old, List<Integer> now) {

    Ribbon {
        old = List.copyOf(old);
        now = List.copyOf(now);
    }

    /** Whether it has an end between two lines, both inclusive. */
    boolean endsBetween(int first, int last) {
        return old.stream().anyMatch(line -> line >= first && line <= last)
                || now.stream().anyMatch(line -> line >= first && line <= last);
    }
}
