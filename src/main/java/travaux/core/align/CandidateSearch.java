package travaux.core.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds for each old unit the few new units worth a closer look: those that share its rarest words, its title or its number. An
 * inverted index keeps this far from all pairs: 2,800 units against 2,300 look at a few dozen thousand.
 */
final class CandidateSearch {

    private static final int TELLING_WORDS = 48;
    private static final int KEPT = 8;
    /** A title or number that very many units bear finds none of them. */
    private static final int MOST_NAMESAKES = 12;

    /** For each unit the root of its length, which many words weigh less against. */
    private final double[] lengths;

    private final double[] weights;
    private final int[][] postings;
    /** The words in the order of their weight, the heaviest first, and the place of each in that order. */
    private final int[] byWeight;

    private final int[] ranks;
    /** What one search sums up; each thread has its own. */
    private final ThreadLocal<Sums> sums;

    private final int[] places;
    private final Map<String, Set<Integer>> namesakes = new HashMap<>();

    CandidateSearch(List<Profile> now, double[] weights) {
        this.weights = weights;
        this.postings = Postings.of(now.stream().map(Profile::words).toList(), weights.length);
        this.lengths = now.stream()
                .mapToDouble(profile -> Math.sqrt(20.0 + profile.length()))
                .toArray();
        this.places = now.stream().mapToInt(Profile::index).toArray();
        this.byWeight = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer word) -> -weights[word]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.ranks = new int[weights.length];
        IntStream.range(0, byWeight.length).forEach(rank -> ranks[byWeight[rank]] = rank);
        this.sums = ThreadLocal.withInitial(() -> new Sums(places.length));
        for (Profile profile : now) {
            for (String name : names(profile)) {
                namesakes.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(profile.index());
            }
        }
    }

    private static List<String> names(Profile profile) {
        String number = profile.unit().kind() + " " + profile.unit().number();
        String title = "title " + Arrays.toString(profile.title().words());
        if (profile.unit().number().isEmpty()) {
            return profile.title().total() == 0 ? List.of(number) : List.of(number, title);
        }
        String qualified = number + " in " + profile.parentNumber();
        return profile.title().total() == 0 ? List.of(number, qualified) : List.of(number, qualified, title);
    }

    /** Places of new units that may be the old one. */
    Set<Integer> find(Profile old) {
        Set<Integer> found = new LinkedHashSet<>(byWords(old));
        found.addAll(namesakes(old));
        return found;
    }

    /** Places of new units that bear its title or number. */
    Set<Integer> namesakes(Profile old) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String name : names(old)) {
            Set<Integer> same = namesakes.getOrDefault(name, Set.of());
            if (same.size() <= MOST_NAMESAKES) {
                found.addAll(same);
            }
        }
        return found;
    }

    private List<Integer> byWords(Profile old) {
        Sums shared = sums.get();
        for (int word : telling(old)) {
            for (int at : postings[word]) {
                shared.add(at, weights[word]);
            }
        }
        List<Integer> best = best(shared).stream().map(at -> places[at]).toList();
        shared.clear();
        return best;
    }

    /** Those that share the most for their length, the best first. */
    private List<Integer> best(Sums shared) {
        List<Integer> best = new ArrayList<>();
        for (int at : shared.touched()) {
            int rank = best.size();
            while (rank > 0 && isBetter(at, best.get(rank - 1), shared)) {
                rank--;
            }
            if (rank < KEPT) {
                best.add(rank, at);
            }
            if (best.size() > KEPT) {
                best.removeLast();
            }
        }
        return best;
    }

    private boolean isBetter(int at, int other, Sums shared) {
        double one = shared.of(at) / lengths[at];
        double two = shared.of(other) / lengths[other];
        return one > two || (one == two && at < other);
    }

    /** Its rarest words that the new draft has, without those that stand nearly everywhere once there are many units. */
    private int[] telling(Profile old) {
        int most = Math.max(64, lengths.length / 10);
        return IntStream.of(old.words().words())
                .filter(word -> postings[word].length > 0 && postings[word].length <= most)
                .map(word -> ranks[word])
                .sorted()
                .limit(TELLING_WORDS)
                .map(rank -> byWeight[rank])
                .toArray();
    }
}
