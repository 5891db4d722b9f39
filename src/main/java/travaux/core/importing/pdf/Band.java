package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import travaux.core.importing.pdf.Gutter.Side;

/** Rows one below the other that all keep a gutter free, and the rows of cells among them. */
final class Band {

    /** White this much higher than usual parts rows of cells. */
    private static final float ROW_GAP = 1.3f;

    private Band() {}

    /** The end, exclusive, of the band that begins at a row; the row itself where none begins there. */
    static int end(List<Row> rows, int from, Gutter gutter) {
        int end = from;
        int both = 0;
        Side first = gutter.side(rows.get(from));
        if (first != Side.BOTH
                && !(first == Side.RIGHT && isColumn(rows.get(from), gutter))
                && !isLeftOfColumn(rows, from, gutter)) {
            return from;
        }
        while (end < rows.size() && gutter.side(rows.get(end)) != Side.ACROSS) {
            Side side = gutter.side(rows.get(end));
            both += side == Side.BOTH || (end > from && isBeside(rows, end, gutter)) ? 1 : 0;
            end++;
        }
        end = withoutTail(rows, from, end, gutter);
        return both >= 1 ? end : from;
    }

    /** A row on the right begins a band only if it starts where the column does. */
    private static boolean isColumn(Row row, Gutter gutter) {
        return row.left() - gutter.x() < 8;
    }

    private static boolean isLeftOfColumn(List<Row> rows, int from, Gutter gutter) {
        return from + 1 < rows.size() && isBeside(rows, from + 1, gutter);
    }

    /** Whether a row continues, on the other side, at nearly the height of the row above. */
    private static boolean isBeside(List<Row> rows, int index, Gutter gutter) {
        Row upper = rows.get(index - 1);
        Row lower = rows.get(index);
        Side above = gutter.side(upper);
        Side here = gutter.side(lower);
        return ((above == Side.LEFT && here == Side.RIGHT) || (above == Side.RIGHT && here == Side.LEFT))
                && lower.baseline() - upper.baseline() < 0.75f * lower.size();
    }

    /** Gives back rows at the end that stand alone on the left after a gap: headings, not the end of a cell. */
    private static int withoutTail(List<Row> rows, int from, int end, Gutter gutter) {
        int last = end;
        for (int i = end - 1; i > from && gutter.side(rows.get(i)) == Side.LEFT; i--) {
            float gap = rows.get(i).baseline() - rows.get(i - 1).baseline();
            if (gap > 1.6f * rows.get(i).size()) {
                last = i;
            }
        }
        return last;
    }

    /** The rows of cells: one for text in two columns, several for a table. */
    static List<List<Row>> tableRows(List<Row> rows, Gutter gutter, List<Rule> rules) {
        boolean[] ruled = new boolean[rows.size()];
        boolean[] white = new boolean[rows.size()];
        float pitch = pitch(rows);
        int shared = 0;
        int lines = 0;
        for (int i = 1; i < rows.size(); i++) {
            float top = rows.get(i - 1).baseline();
            float bottom = rows.get(i).baseline() - 0.4f * rows.get(i).size();
            ruled[i] = rules.stream().anyMatch(rule -> crosses(rule, gutter, top, bottom));
            white[i] = rows.get(i).baseline() - top > ROW_GAP * pitch && startsTogether(rows, i, gutter);
            lines += ruled[i] ? 1 : 0;
            shared += white[i] ? 1 : 0;
        }
        boolean[] cuts =
                lines > 0 ? ruled : shared >= 0.6f * mostBreaks(rows, gutter, pitch) ? white : new boolean[rows.size()];
        return cut(rows, cuts);
    }

    private static List<List<Row>> cut(List<Row> rows, boolean[] cuts) {
        List<List<Row>> parts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i == 0 || cuts[i]) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(rows.get(i));
        }
        return parts;
    }

    private static boolean crosses(Rule rule, Gutter gutter, float top, float bottom) {
        return rule.isLevel()
                && rule.y() > top
                && rule.y() < bottom
                && rule.left() < gutter.x() - 20
                && rule.right() > gutter.x() + 20;
    }

    /** New cells begin at one height on both sides. */
    private static boolean startsTogether(List<Row> rows, int index, Gutter gutter) {
        return gutter.side(rows.get(index)) == Side.BOTH
                || (index + 1 < rows.size() && isBeside(rows, index + 1, gutter));
    }

    /** How often the side with fewer of them has white between paragraphs. */
    private static int mostBreaks(List<Row> rows, Gutter gutter, float pitch) {
        int left = breaks(rows, gutter, pitch, true);
        int right = breaks(rows, gutter, pitch, false);
        return Math.max(1, rows.size() > 24 ? Math.max(left, right) : Math.min(left, right));
    }

    private static int breaks(List<Row> rows, Gutter gutter, float pitch, boolean leftSide) {
        List<Row> side = rows.stream()
                .flatMap(row -> gutter.part(row, leftSide).stream())
                .toList();
        int breaks = 0;
        for (int i = 1; i < side.size(); i++) {
            breaks += side.get(i).baseline() - side.get(i - 1).baseline() > ROW_GAP * pitch ? 1 : 0;
        }
        return breaks;
    }

    private static float pitch(List<Row> rows) {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            float step = rows.get(i).baseline() - rows.get(i - 1).baseline();
            if (step > 0.75f * rows.get(i).size()) {
                steps.add(step);
            }
        }
        steps.sort(Float::compare);
        return steps.isEmpty() ? Float.MAX_VALUE : steps.get((steps.size() - 1) / 2);
    }
}
