package travaux.ui.history;

import java.util.List;
import java.util.Optional;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Unit;
import travaux.core.trace.Survey;

/**
 * A provision on the map.
 *
 * @param name how it is called
 * @param cells one for each draft
 */
record MapRow(String name, List<Cell> cells) {

    /**
     * A provision in one draft.
     *
     * @param draft which
     * @param earlier the draft it is compared with; the one before where it is compared with none
     * @param unit what it stands as there, or stood as in {@code earlier} where it is gone
     * @param sign what is written in the cell: a figure, or a sign where there is none
     * @param share how deep it is shaded, 0 to 1
     * @param ofElements whether figure and shade tell of elements that sources name, for want of words
     * @param number what it is numbered there
     * @param spoken everything the cell says, in words
     */
    record Cell(
            DraftEntry draft,
            Optional<DraftEntry> earlier,
            Optional<Unit> unit,
            String sign,
            double share,
            boolean ofElements,
            String number,
            String spoken) {}

    MapRow {
        cells = List.copyOf(cells);
    }

    /** Whether it stands as a unit in a draft. */
    static boolean isOf(Survey.Row row, String draft, String unit) {
        return row.appearances().stream()
                .filter(at -> at.version().equals(draft))
                .flatMap(at -> at.units().stream())
                .anyMatch(its -> its.id().equals(unit));
    }
}
