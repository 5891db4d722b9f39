package travaux.core.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds units that became several: a new unit without counterpart whose words stood, for the most part and in sequence, in an old
 * unit that has another counterpart, and in a stretch of it which that counterpart does not account for. Called with the
 * sides exchanged it finds merged ones.
 */
final class Splits {

    private static final int SHORTEST = 12;
    private static final double NEIGHBOUR_SHARE = 0.5;
    private static final double DISTANT_SHARE = 0.7;
    private static final double LEAST_GAIN = 0.12;
    private static final int NEIGHBOURHOOD = 3;
    /** Neighbours that stand side by side in more units than this find none of them. */
    private static final int MOST_HOLDERS = 64;

    private final List<Profile> old;
    private final List<Profile> now;
    private final double[] pairWeights;
    private final int[][] holders;
    private final Sums shared;

    Splits(List<Profile> old, List<Profile> now, double[] pairWeights) {
        this.old = old;
        this.now = now;
        this.pairWeights = pairWeights;
        this.holders = Postings.of(old.stream().map(Profile::pairs).toList(), pairWeights.length);
        this.shared = new Sums(old.size());
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
        for (Profile part : free) {
            if (!taken.contains(part.index()) && part.length() >= SHORTEST) {
                whole(part, byOld).ifPresent(group -> byOld.put(group.old().getFirst(), group));
            }
        }
        return groups.stream()
                .map(group -> byOld.getOrDefault(group.old().getFirst(), group))
                .toList();
    }

    private Optional<Group> whole(Profile part, Map<Integer, Group> byOld) {
        int place = likeliest(part, byOld);
        if (place < 0) {
            return Optional.empty();
        }
        Group group = Objects.requireNonNull(byOld.get(place));
        double share = part.pairs().shareIn(old.get(place).pairs(), pairWeights);
        boolean near = group.now().stream().anyMatch(at -> Math.abs(at - part.index()) <= NEIGHBOURHOOD);
        boolean strong = share >= (near ? NEIGHBOUR_SHARE : DISTANT_SHARE)
                && old.get(place).unit().kind() == part.unit().kind()
                && gain(place, group, part) >= LEAST_GAIN;
        return strong ? Optional.of(group.withNow(part.index(), Math.min(0.95, share + 0.15))) : Optional.empty();
    }

    /** The old unit that shares the most with a part, or -1. */
    private int likeliest(Profile part, Map<Integer, Group> byOld) {
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
            boolean eligible = byOld.containsKey(place)
                    && old.get(place).unit().kind() == part.unit().kind();
            if (eligible && (shared.of(at) > most || (shared.of(at) == most && place > likeliest))) {
                likeliest = place;
                most = shared.of(at);
            }
        }
        shared.clear();
        return likeliest;
    }

    /** Which share of the whole the part explains that the group's units do not explain without it. */
    private double gain(int place, Group group, Profile part) {
        Bag whole = old.get(place).pairs();
        double weight = whole.weight(pairWeights);
        double explained = 0;
        for (int at : group.now()) {
            explained += whole.common(now.get(at).pairs(), pairWeights);
        }
        double left = Math.max(0, weight - explained);
        return weight == 0 ? 0 : Math.min(left, whole.common(part.pairs(), pairWeights)) / weight;
    }
}
