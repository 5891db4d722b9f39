package travaux.core.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import travaux.core.text.UnitKind;

/**
 * Finds units that became several: a new unit without counterpart whose words stood, for the most part and in sequence, in an old
 * unit that has another counterpart, and in a stretch of it which that counterpart does not account for. With
 * the sides exchanged it finds merged ones.
 */
final class Splits {

    private static final int SHORTEST = 12;
    private static final double NEIGHBOUR_SHARE = 0.5;
    private static final double DISTANT_SHARE = 0.7;
    private static final double NEWLY_EXPLAINED = 0.4;
    /** Neighbours that stand side by side in many units are stock phrases and tell little of where a text came from. */
    private static final double STOCK = 8;

    private static final double SAME_WORDS = 0.55;
    private static final double LEAST_OF_WHOLE = 0.05;
    private static final int NEIGHBOURHOOD = 3;
    /** Neighbours that stand side by side in more units than this find none of them. */
    private static final int MOST_HOLDERS = 64;

    private final List<Profile> old;
    private final List<Profile> now;
    private final double[] pairWeights;
    private final double[] wordWeights;
    private final int[][] holders;
    /** What one search sums up; each thread has its own. */
    private final ThreadLocal<Sums> sums;

    private final Ancestry ancestry;
    private final Ancestry partAncestry;

    private Splits(List<Profile> old, List<Profile> now, double[] pairWeights, double[] wordWeights) {
        this.old = old;
        this.now = now;
        this.pairWeights = pairWeights;
        this.wordWeights = wordWeights;
        this.holders = Postings.of(old.stream().map(Profile::pairs).toList(), pairWeights.length);
        this.sums = ThreadLocal.withInitial(() -> new Sums(old.size()));
        this.ancestry = new Ancestry(old);
        this.partAncestry = new Ancestry(now);
    }

    /** A search for units of the one draft that were split in the other. */
    static Splits of(List<Profile> old, List<Profile> now, Evidence evidence) {
        List<Profile> all = Stream.concat(old.stream(), now.stream()).toList();
        double[] pairs = telling(evidence.pairWeights(), all, Profile::pairs);
        double[] words = telling(evidence.wordWeights(), all, Profile::words);
        return new Splits(old, now, pairs, words);
    }

    /** The same with the sides exchanged: it finds units that were merged. */
    Splits swapped() {
        return new Splits(now, old, pairWeights, wordWeights);
    }

    private static double[] telling(double[] weights, List<Profile> profiles, Function<Profile, Bag> bag) {
        int[] units = new int[weights.length];
        for (Profile profile : profiles) {
            for (int word : bag.apply(profile).words()) {
                units[word]++;
            }
        }
        double[] telling = new double[weights.length];
        Arrays.parallelSetAll(
                telling, word -> weights[word] * Math.pow(Math.min(1, STOCK / Math.max(1, units[word])), 2));
        return telling;
    }

    /**
     * The groups, each with the units that were split off it; only one-to-one groups that were computed may grow.
     *
     * @param free new units that may be joined to a group, those without counterpart among them
     */
    List<Group> grow(List<Group> groups, List<Profile> free) {
        Map<Integer, Group> byOld = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Group group : groups) {
            taken.addAll(group.now());
            if (group.old().size() == 1 && group.now().size() == 1 && group.source() == Pairing.Source.COMPUTED) {
                byOld.put(group.old().getFirst(), group);
            }
        }
        List<Profile> parts = free.stream()
                .filter(part -> !taken.contains(part.index()) && part.length() >= SHORTEST)
                .toList();
        Set<Integer> wholes = Set.copyOf(byOld.keySet());
        List<Integer> likeliest =
                parts.parallelStream().map(part -> likeliest(part, wholes)).toList();
        for (int i = 0; i < parts.size(); i++) {
            whole(parts.get(i), likeliest.get(i), byOld)
                    .ifPresent(group -> byOld.put(group.old().getFirst(), group));
        }
        return groups.stream()
                .map(group -> byOld.getOrDefault(group.old().getFirst(), group))
                .toList();
    }

    private Optional<Group> whole(Profile part, int place, Map<Integer, Group> byOld) {
        if (place < 0) {
            return Optional.empty();
        }
        Group group = Objects.requireNonNull(byOld.get(place));
        double share = part.pairs().shareIn(old.get(place).pairs(), pairWeights);
        boolean near = group.now().stream().anyMatch(at -> Math.abs(at - part.index()) <= NEIGHBOURHOOD);
        boolean strong = share >= (near ? NEIGHBOUR_SHARE : DISTANT_SHARE)
                && newlyExplained(place, group, part, Profile::pairs) >= NEWLY_EXPLAINED;
        if (strong) {
            return Optional.of(group.withNow(part.index(), Math.min(0.95, share + 0.15)));
        }
        // A text that was rewritten on the way keeps what it is about better than its phrases.
        double about = near ? newlyExplained(place, group, part, Profile::words) : 0;
        return about >= SAME_WORDS ? Optional.of(group.withNow(part.index(), about)) : Optional.empty();
    }

    /** The old unit that shares the most with a part, of those that may have been split, or -1. */
    private int likeliest(Profile part, Set<Integer> wholes) {
        Sums shared = sums.get();
        for (int pair : part.pairs().words()) {
            if (holders[pair].length <= MOST_HOLDERS) {
                for (int at : holders[pair]) {
                    shared.add(at, pairWeights[pair]);
                }
            }
        }
        int likeliest = -1;
        double most = 0;
        for (int at : shared.touched()) {
            int place = old.get(at).index();
            boolean eligible = wholes.contains(place) && isOfAKind(place, part);
            if (eligible && (shared.of(at) > most || (shared.of(at) == most && place > likeliest))) {
                likeliest = place;
                most = shared.of(at);
            }
        }
        shared.clear();
        return likeliest;
    }

    /** Provisions may change what they are called when they are joined; divisions, and what holds others, do not join them. */
    private boolean isOfAKind(int place, Profile part) {
        UnitKind one = old.get(place).unit().kind();
        UnitKind other = part.unit().kind();
        boolean single = !ancestry.holdsOthers(place) && !partAncestry.holdsOthers(part.index());
        return one == other || (single && isProvision(one) && isProvision(other));
    }

    private static boolean isProvision(UnitKind kind) {
        return kind == UnitKind.ARTICLE || kind == UnitKind.SECTION;
    }

    /**
     * Which share of the part stands in what the group's units leave unexplained of the whole; nothing where the part is lost in
     * it, for a long text has something of everything.
     */
    private double newlyExplained(int place, Group group, Profile part, Function<Profile, Bag> bag) {
        Bag left = bag.apply(old.get(place));
        for (int at : group.now()) {
            left = left.without(bag.apply(now.get(at)));
        }
        Bag own = bag.apply(part);
        double[] weights = own == part.pairs() ? pairWeights : wordWeights;
        return left.shareIn(own, weights) < LEAST_OF_WHOLE ? 0 : own.shareIn(left, weights);
    }
}
