package travaux.ui.comparison;

import java.util.List;
import java.util.Optional;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Element;

/**
 * Named elements of a provision by drafts.
 *
 * @param columns drafts in their order
 * @param rows elements in the order in which they first appear
 */
record Grid(List<Column> columns, List<Row> rows) {

    /** Which side of the comparison a draft is on. */
    enum Side {
        /** The earlier one. */
        OLD,
        /** The later one. */
        NEW,
        /** Shown beside them. */
        NEITHER
    }

    /**
     * A draft.
     *
     * @param draft which
     * @param label how the provision is called there
     * @param side which side it is on
     */
    record Column(DraftEntry draft, String label, Side side) {}

    /**
     * An element.
     *
     * @param name its short name
     * @param cells what each column's draft is known to have; empty where nothing is recorded
     */
    record Row(String name, List<Optional<Element>> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
