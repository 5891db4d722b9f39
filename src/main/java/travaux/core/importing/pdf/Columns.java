package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts a page's rows in reading order. Where rows stand in columns the left one is read before the right one; in a table each
 * row of cells is read before the next.
 */
final class Columns {

    private static final int DEEPEST = 3;
    /** Text runs on from one column to the next only from columns of at least this many lines; shorter ones are cells. */
    private static final int SHORTEST_COLUMN = 6;

    private static final int LONGEST_LABEL = 14;

    private final PageRows page;
    private final BodyType body;
    private final Optional<Gutter> usual;
    private final boolean rightToLeft;
    private final List<Line> lines = new ArrayList<>();
    private int block;

    private Columns(PageRows page, BodyType body, Optional<Gutter> usual, boolean rightToLeft) {
        this.usual = usual;
        this.page = page;
        this.body = body;
        this.rightToLeft = rightToLeft;
    }

    /** The lines of all pages. */
    static List<Line> lines(List<PageRows> pages, BodyType body, boolean rightToLeft) {
        Optional<Gutter> usual = usual(pages);
        List<List<Line>> lines = new ArrayList<>();
        for (PageRows page : pages) {
            Columns columns = new Columns(page, body, usual, rightToLeft);
            if (!page.rows().isEmpty()) {
                columns.read(page.rows(), true, 0);
            }
            lines.add(columns.lines);
        }
        return CellsOverPages.inOrder(lines);
    }

    /** The gutter that comes back on most pages, if one does. */
    private static Optional<Gutter> usual(List<PageRows> pages) {
        List<Gutter> gutters = pages.stream()
                .flatMap(page -> Gutter.find(page.rows()).stream())
                .toList();
        return gutters.stream()
                .filter(gutter -> near(gutters, gutter) > 1)
                .max(Comparator.comparingLong(gutter -> near(gutters, gutter)));
    }

    private static long near(List<Gutter> gutters, Gutter gutter) {
        return gutters.stream()
                .filter(other -> Math.abs(other.x() - gutter.x()) < 8)
                .count();
    }

    private void read(List<Row> rows, boolean flows, int depth) {
        Optional<Gutter> gutter = depth < DEEPEST ? Gutter.find(rows) : Optional.empty();
        if (gutter.isEmpty() && depth == 0) {
            gutter = usual.filter(known -> known.fits(rows));
        }
        if (gutter.isEmpty()) {
            emit(rows, flows, depth);
            return;
        }
        List<Row> single = new ArrayList<>();
        int i = 0;
        while (i < rows.size()) {
            int end = Band.end(rows, i, gutter.get());
            if (end > i) {
                emit(single, flows, depth);
                single.clear();
                band(rows.subList(i, end), gutter.get(), depth);
                i = end;
            } else {
                single.add(rows.get(i++));
            }
        }
        emit(single, flows, depth);
    }

    private void band(List<Row> rows, Gutter gutter, int depth) {
        List<List<Row>> tableRows = Band.tableRows(rows, gutter, page.rules());
        long first = rows.stream()
                .filter(row -> !gutter.part(row, !rightToLeft).isEmpty())
                .count();
        boolean runsOn = tableRows.size() == 1 && first >= SHORTEST_COLUMN;
        for (List<Row> cells : tableRows) {
            Stream.of(!rightToLeft, rightToLeft).forEach(leftSide -> {
                List<Row> cell = cells.stream()
                        .flatMap(row -> gutter.part(row, leftSide).stream())
                        .toList();
                if (!cell.isEmpty()) {
                    read(cell, runsOn, depth + 1);
                }
            });
        }
    }

    private void emit(List<Row> rows, boolean flows, int depth) {
        if (rows.isEmpty()) {
            return;
        }
        block++;
        float left = left(rows, depth);
        float right = right(rows, depth);
        for (Row row : rows) {
            List<Glyph> glyphs = row.glyphs();
            lines.add(new Line(
                    page.number(), block, flows, left, right, row.baseline(), row.size(), glyphs, textLeft(row)));
        }
    }

    private float left(List<Row> rows, int depth) {
        float nearest = (float) rows.stream().mapToDouble(Row::left).min().orElse(0);
        return depth > 0 ? nearest : Math.min(nearest, body.left());
    }

    /** Where full lines end: in a column of its own the furthest line, on an upright page what most pages show. */
    private float right(List<Row> rows, int depth) {
        boolean turned = page.width() > page.height();
        boolean own = depth > 0 || turned;
        return own ? (float) rows.stream().mapToDouble(Row::right).max().orElse(0) : body.right();
    }

    private static float textLeft(Row row) {
        List<Glyph> glyphs = row.glyphs();
        StringBuilder label = new StringBuilder();
        float textLeft = row.left();
        for (int i = 0; i + 1 < glyphs.size() && label.length() < LONGEST_LABEL; i++) {
            if (glyphs.get(i).isBlank() && Labels.isLabel(label.toString())) {
                textLeft = glyphs.get(i + 1).x();
            }
            label.append(glyphs.get(i).text());
        }
        return textLeft;
    }
}
