package travaux.core.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The heaviest set of pairs that stand in the same order on both sides (heaviest common increasing subsequence, by a Fenwick
 * tree of maxima, {@code n log n}).
 */
public final class Backbone {

    private Backbone() {}

    /**
     * Chooses the pairs that keep order. A place may occur in several pairs and stays in one at most.
     *
     * @param from places on the one side, from 0
     * @param to places on the other side, pair by pair
     * @param weights what each pair is worth, above 0
     * @return indexes of the pairs chosen, ascending on both sides
     */
    public static List<Integer> heaviest(int[] from, int[] to, double[] weights) {
        int[] sorted = IntStream.range(0, from.length)
                .boxed()
                // Descending on the other side: two pairs of one place can then never follow each other.
                .sorted(Comparator.comparingInt((Integer i) -> from[i])
                        .thenComparing(
                                Comparator.comparingInt((Integer i) -> to[i]).reversed()))
                .mapToInt(Integer::intValue)
                .toArray();
        int width = IntStream.of(to).max().orElse(0) + 2;
        Chains chains = new Chains(width);
        int[] before = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            before[i] = chains.heaviestBelow(to[sorted[i]]);
            chains.add(i, before[i], to[sorted[i]], weights[sorted[i]]);
        }
        List<Integer> chain = new ArrayList<>();
        for (int at = chains.heaviestBelow(width - 1); at >= 0; at = before[at]) {
            chain.add(sorted[at]);
        }
        Collections.reverse(chain);
        return chain;
    }

    /** The same over candidates. */
    static List<Candidate> of(List<Candidate> pairs, ToDoubleFunction<Candidate> weight) {
        int[] from = pairs.stream().mapToInt(Candidate::old).toArray();
        int[] to = pairs.stream().mapToInt(Candidate::now).toArray();
        double[] weights = pairs.stream().mapToDouble(weight).toArray();
        return heaviest(from, to, weights).stream().map(pairs::get).toList();
    }

    /** For each place of the other side the heaviest chain that ends before it. */
    private static final class Chains {

        private final int[] tree;
        private final List<Double> totals = new ArrayList<>();

        Chains(int width) {
            tree = new int[width + 1];
            Arrays.fill(tree, -1);
        }

        int heaviestBelow(int place) {
            int best = -1;
            for (int i = place; i > 0; i -= i & -i) {
                if (tree[i] >= 0 && (best < 0 || totals.get(tree[i]) > totals.get(best))) {
                    best = tree[i];
                }
            }
            return best;
        }

        void add(int index, int before, int place, double weight) {
            totals.add(weight + (before < 0 ? 0 : totals.get(before)));
            for (int i = place + 1; i < tree.length; i += i & -i) {
                if (tree[i] < 0 || totals.get(index) > totals.get(tree[i])) {
                    tree[i] = index;
                }
            }
        }
    }
}
