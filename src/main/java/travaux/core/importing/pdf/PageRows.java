package travaux.core.importing.pdf;

import java.util.List;

/**
 * A page as rows.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param rows from top to bottom
 * @param rules drawn lines
 */
record PageRows(int number, float width, float height, List<Row> rows, List<Rule> rules) {

    PageRows {
        rows = List.copyOf(rows);
    }

    static PageRows of(ScannedPage page) {
        List<Row> rows = RowBuilder.rows(page, DrawnLines.mark(page));
        return new PageRows(page.number(), page.width(), page.height(), rows, page.rules());
    }

    PageRows with(List<Row> kept) {
        return new PageRows(number, width, height, kept, rules);
    }
}
