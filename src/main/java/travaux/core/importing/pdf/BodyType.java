package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What most of a document's text looks like.
 *
 * @param size type size in points
 * @param pitch from one baseline to the next within a paragraph, in points
 * @param left where most rows begin
 * @param right where full rows end
 */
record BodyType(float size, float pitch, float left, float right) {

    static BodyType of(List<PageRows> pages) {
        Map<Integer, Integer> sizes = new HashMap<>();
        for (PageRows page : pages) {
            page.rows()
                    .forEach(row ->
                            sizes.merge(Math.round(row.size() * 2), row.glyphs().size(), Integer::sum));
        }
        float size = most(sizes, 20) / 2f;
        List<Row> rows = new ArrayList<>();
        Map<Integer, Integer> pitches = new HashMap<>();
        for (PageRows page : pages) {
            page.rows().stream()
                    .filter(row -> Math.abs(row.size() - size) <= 0.6f)
                    .forEach(rows::add);
            countPitches(page.rows(), size, pitches);
        }
        float left = mostFrequentLeft(rows);
        float pitch = most(pitches, Math.round(size * 2.4f)) / 2f;
        return new BodyType(size, pitch, left, right(rows, left + 4 * size));
    }

    private static void countPitches(List<Row> rows, float size, Map<Integer, Integer> pitches) {
        for (int i = 1; i < rows.size(); i++) {
            float pitch = rows.get(i).baseline() - rows.get(i - 1).baseline();
            boolean body = Math.abs(rows.get(i).size() - size) <= 0.6f;
            if (body && pitch > 0.8f * size && pitch < 2.6f * size) {
                pitches.merge(Math.round(pitch * 2), 1, Integer::sum);
            }
        }
    }

    private static float mostFrequentLeft(List<Row> rows) {
        Map<Integer, Integer> lefts = new HashMap<>();
        rows.forEach(row -> lefts.merge(Math.round(row.left() / 2), 1, Integer::sum));
        return most(lefts, 36) * 2f;
    }

    /** The edge that nine in ten rows from the left margin stay within: what stands apart on the right has its own. */
    private static float right(List<Row> rows, float furthestLeft) {
        List<Float> rights = rows.stream()
                .filter(row -> row.left() < furthestLeft && isOneRun(row))
                .map(Row::right)
                .sorted()
                .toList();
        return rights.isEmpty() ? 540 : rights.get((int) (rights.size() * 0.9f));
    }

    private static boolean isOneRun(Row row) {
        return row.segments().size() == 1
                || Labels.isLabel(row.segments().getFirst().text());
    }

    private static int most(Map<Integer, Integer> counts, int otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
