package travaux.core.align;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** For each pair the best other pair that one of its two units could form. */
final class Rivals {

    private static final double NONE = -20;

    private final Map<Integer, double[]> old = new HashMap<>();
    private final Map<Integer, double[]> now = new HashMap<>();

    Rivals(Collection<Candidate> candidates) {
        for (Candidate c : candidates) {
            add(old, c.old(), c.odds());
            add(now, c.now(), c.odds());
        }
    }

    private static void add(Map<Integer, double[]> best, int place, double odds) {
        double[] two = best.computeIfAbsent(place, p -> new double[] {NONE, NONE});
        if (odds > two[0]) {
            two[1] = two[0];
            two[0] = odds;
        } else {
            two[1] = Math.max(two[1], odds);
        }
    }

    /** Odds of the strongest rival of a pair that was among the candidates. */
    double best(Candidate c) {
        return Math.max(other(old, c.old(), c.odds()), other(now, c.now(), c.odds()));
    }

    private static double other(Map<Integer, double[]> best, int place, double odds) {
        double[] two = best.getOrDefault(place, new double[] {NONE, NONE});
        return two[0] > odds ? two[0] : two[1];
    }
}
