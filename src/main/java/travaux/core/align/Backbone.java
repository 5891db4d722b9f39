package travaux.core.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The heaviest set of pairs that stand in the same order in both drafts (heaviest common increasing subsequence, by a Fenwick
 * tree of maxima, {@code n log n}).
 */
final class Backbone {

    private Backbone() {}

    /** The pairs that keep order, ascending on both sides. A unit may occur in several pairs and stays in one at most. */
    static List<Candidate> of(List<Candidate> pairs, ToDoubleFunction<Candidate> weight) {
        List<Candidate> sorted = pairs.stream()
                // New places descending: two pairs of one old unit can then never follow each other.
                .sorted(Comparator.comparingInt(Candidate::old)
                        .thenComparing(Comparator.comparingInt(Candidate::now).reversed()))
                .toList();
        int width = pairs.stream().mapToInt(Candidate::now).max().orElse(0) + 2;
        Chains chains = new Chains(width);
        int[] before = new int[sorted.size()];
        for (int i = 0; i < before.length; i++) {
            int now = sorted.get(i).now();
            before[i] = chains.heaviestBelow(now);
            chains.add(i, before[i], now, weight.applyAsDouble(sorted.get(i)));
        }
        List<Candidate> chain = new ArrayList<>();
        for (int at = chains.heaviestBelow(width - 1); at >= 0; at = before[at]) {
            chain.add(sorted.get(at));
        }
        Collections.reverse(chain);
        return chain;
    }

    /** For each place of the new draft the heaviest chain that ends before it. */
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
