package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
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
        Map<Integer, Integer> pitches = new HashMap<>();
        Map<Integer, Integer> lefts = new HashMap<>();
        List<Float> rights = new ArrayList<>();
        for (PageRows page : pages) {
            for (int i = 0; i < page.rows().size(); i++) {
                Row row = page.rows().get(i);
                if (Math.abs(row.size() - size) > 0.6f) {
                    continue;
                }
                lefts.merge(Math.round(row.left() / 2), 1, Integer::sum);
                rights.add(row.right());
                float pitch =
                        i == 0 ? 0 : row.baseline() - page.rows().get(i - 1).baseline();
                if (pitch > 0.8f * size && pitch < 2.6f * size) {
                    pitches.merge(Math.round(pitch * 2), 1, Integer::sum);
                }
            }
        }
        rights.sort(Comparator.naturalOrder());
        float right = rights.isEmpty() ? 540 : rights.get((int) (rights.size() * 0.9f));
        float pitch = most(pitches, Math.round(size * 2.4f)) / 2f;
        return new BodyType(size, pitch, most(lefts, 36) * 2f, right);
    }

    private static int most(Map<Integer, Integer> counts, int otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
