package travaux.core.trace;

import java.util.List;
import travaux.core.text.Unit;

/**
 * Every provision of every version, followed through all of them.
 *
 * @param rows in the order of the last version, those that were gone by then where they last stood
 * @param approximate whether time ran out on a comparison, and something is coarser than it could be
 */
public record Survey(List<Row> rows, boolean approximate) {

    /**
     * One provision. What was split from it, or merged into it, has a row of its own.
     *
     * @param unit its unit in the last version in which it stood
     * @param in id of that version
     * @param appearances one for each version, in order of time
     */
    public record Row(Unit unit, String in, List<Appearance> appearances) {

        /** Copies the list. */
        public Row {
            appearances = List.copyOf(appearances);
        }
    }

    /** Copies the list. */
    public Survey {
        rows = List.copyOf(rows);
    }
}
