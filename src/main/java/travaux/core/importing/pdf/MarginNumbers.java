package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out numbers that stand beside the text for orientation only: of preambular paragraphs, and of lines. */
final class MarginNumbers {

    private static final Pattern PREAMBULAR =
            Pattern.compile("\\(?[Pp][Pp]\\s?\\d{1,3}(?:\\.\\d+)?\\s?(?:bis|ter|quater|alt\\.?\\s?\\d*)?[.)]?");

    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

    /** Fewer numbers than this in a row of steps are not taken for line numbers. */
    private static final int FEWEST = 5;

    private MarginNumbers() {}

    static PageRows leaveOut(PageRows page) {
        Set<Segment> lineNumbers = Collections.newSetFromMap(new IdentityHashMap<>());
        lineNumbers.addAll(lineNumbers(page, true));
        lineNumbers.addAll(lineNumbers(page, false));
        List<Row> kept = new ArrayList<>();
        for (Row row : page.rows()) {
            List<Segment> segments = row.segments().stream()
                    .filter(segment -> !lineNumbers.contains(segment))
                    .toList();
            kept.addAll(row.only(withoutLabel(segments)));
        }
        return page.with(kept);
    }

    private static List<Segment> withoutLabel(List<Segment> segments) {
        boolean labelled = !segments.isEmpty()
                && PREAMBULAR.matcher(segments.getFirst().text().strip()).matches();
        return labelled ? segments.subList(1, segments.size()) : segments;
    }

    /** Numbers at one edge, rising by equal steps at equal distances. */
    private static List<Segment> lineNumbers(PageRows page, boolean atLeft) {
        List<Row> rows =
                page.rows().stream().filter(row -> isNumbered(row, atLeft)).toList();
        if (rows.size() < FEWEST || !isApart(page, rows, atLeft)) {
            return List.of();
        }
        int steady = 0;
        for (int i = 2; i < rows.size(); i++) {
            int step = value(rows.get(i), atLeft) - value(rows.get(i - 1), atLeft);
            int before = value(rows.get(i - 1), atLeft) - value(rows.get(i - 2), atLeft);
            float down = rows.get(i).baseline() - rows.get(i - 1).baseline();
            float downBefore = rows.get(i - 1).baseline() - rows.get(i - 2).baseline();
            boolean even = step == before && step > 0 && (step == 1 || step % 5 == 0);
            steady += even && Math.abs(down - downBefore) < 0.3f * Math.max(down, downBefore) ? 1 : 0;
        }
        return steady >= 0.7f * (rows.size() - 2)
                ? rows.stream().map(row -> edge(row, atLeft)).toList()
                : List.of();
    }

    /** All the numbers stand outside the text. */
    private static boolean isApart(PageRows page, List<Row> numbered, boolean atLeft) {
        float reach = atLeft ? 0 : Float.MAX_VALUE;
        for (Row row : numbered) {
            Segment edge = edge(row, atLeft);
            reach = atLeft ? Math.max(reach, edge.right()) : Math.min(reach, edge.left());
        }
        float limit = reach;
        Set<Row> rows = Collections.newSetFromMap(new IdentityHashMap<>());
        rows.addAll(numbered);
        return page.rows().stream()
                .filter(row -> !rows.contains(row))
                .allMatch(row -> atLeft ? row.left() > limit : row.right() < limit);
    }

    private static boolean isNumbered(Row row, boolean atLeft) {
        return DIGITS.matcher(edge(row, atLeft).text().strip()).matches();
    }

    private static Segment edge(Row row, boolean atLeft) {
        return atLeft ? row.segments().getFirst() : row.segments().getLast();
    }

    private static int value(Row row, boolean atLeft) {
        return Integer.parseInt(edge(row, atLeft).text().strip());
    }
}
