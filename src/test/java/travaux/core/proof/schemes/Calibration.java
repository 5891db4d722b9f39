package travaux.core.proof.schemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Of the pairs by what confidence was claimed, how many were right. */
final class Calibration {

    private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0001};

    /** Fewer pairs than these tell nothing of a share. */
    private static final int ENOUGH = 20;

    private final Map<Integer, int[]> buckets = new TreeMap<>();

    /** Number of the bucket of a confidence. */
    static int bucket(double confidence) {
        int bucket = 0;
        while (confidence >= BOUNDS[bucket + 1]) {
            bucket++;
        }
        return bucket;
    }

    void add(Tally tally) {
        tally.byConfidence.forEach((bucket, counts) -> {
            int[] sum = buckets.computeIfAbsent(bucket, b -> new int[2]);
            sum[0] += counts[0];
            sum[1] += counts[1];
        });
    }

    /** Share right among the pairs of at least a confidence. */
    double rightAbove(double confidence) {
        int from = bucket(confidence);
        int all = 0;
        int right = 0;
        for (Map.Entry<Integer, int[]> entry : buckets.entrySet()) {
            if (entry.getKey() >= from) {
                all += entry.getValue()[0];
                right += entry.getValue()[1];
            }
        }
        return all == 0 ? 1 : (double) right / all;
    }

    /** By how much the boldest bucket of some size claims more than came true, from its lower bound; never below 0. */
    double boldest() {
        double boldest = 0;
        for (Map.Entry<Integer, int[]> entry : buckets.entrySet()) {
            int[] counts = entry.getValue();
            if (counts[0] >= ENOUGH) {
                boldest = Math.max(boldest, BOUNDS[entry.getKey()] - (double) counts[1] / counts[0]);
            }
        }
        return boldest;
    }

    /** The table in Markdown. */
    List<String> table() {
        List<String> lines = new ArrayList<>(List.of("| confidence | pairs | right |", "| --- | --- | --- |"));
        buckets.forEach((bucket, counts) -> lines.add(String.format(
                Locale.ROOT,
                "| %.2f to %.2f | %d | %.3f |",
                BOUNDS[bucket],
                Math.min(1, BOUNDS[bucket + 1]),
                counts[0],
                (double) counts[1] / counts[0])));
        return lines;
    }
}
