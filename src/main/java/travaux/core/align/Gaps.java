package travaux.core.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import travaux.core.text.UnitKind;

/** The order that certain pairs give, and what a pair's place in it says. */
final class Gaps {

    private static final double IN_ORDER = 1.2;
    private static final double OUT_OF_ORDER = -1.8;
    private static final double ALONE = 1;
    private static final int LARGEST = 400;

    private final TreeMap<Integer, Integer> backbone = new TreeMap<>();
    private final Map<Integer, List<Profile>> oldIn = new HashMap<>();
    private final Map<Integer, List<Profile>> nowIn = new HashMap<>();
    private final Set<Long> alone = new HashSet<>();

    Gaps(List<Candidate> certain, List<Profile> old, List<Profile> now) {
        TreeMap<Integer, Integer> back = new TreeMap<>();
        for (Candidate c : certain) {
            backbone.put(c.old(), c.now());
            back.put(c.now(), c.old());
        }
        for (Profile profile : old) {
            if (!backbone.containsKey(profile.index())) {
                Map.Entry<Integer, Integer> below = backbone.lowerEntry(profile.index());
                put(oldIn, below == null ? -1 : below.getKey(), profile);
            }
        }
        for (Profile profile : now) {
            if (!back.containsKey(profile.index())) {
                Map.Entry<Integer, Integer> below = back.lowerEntry(profile.index());
                put(nowIn, below == null ? -1 : below.getValue(), profile);
            }
        }
    }

    private static void put(Map<Integer, List<Profile>> gaps, int gap, Profile profile) {
        gaps.computeIfAbsent(gap, g -> new ArrayList<>()).add(profile);
    }

    /** What to do with two places. */
    interface PairAction {
        void accept(int old, int now);
    }

    /** All pairs of units that no certain pair parts, except in gaps so large that order says nothing. */
    void forEachPair(PairAction action) {
        oldIn.forEach((gap, left) -> {
            List<Profile> right = nowIn.getOrDefault(gap, List.of());
            if ((long) left.size() * right.size() <= LARGEST) {
                left.forEach(a -> right.forEach(b -> action.accept(a.index(), b.index())));
                noteAlone(left, right);
            }
        });
    }

    private void noteAlone(List<Profile> left, List<Profile> right) {
        for (Profile a : left) {
            for (Profile b : right) {
                UnitKind kind = a.unit().kind();
                if (kind == b.unit().kind() && isOnly(kind, left) && isOnly(kind, right)) {
                    alone.add((long) a.index() << 32 | b.index());
                }
            }
        }
    }

    private static boolean isOnly(UnitKind kind, List<Profile> among) {
        return among.stream().filter(p -> p.unit().kind() == kind).count() == 1;
    }

    /** Log odds from the place of a pair: in order or not, and whether its two units have nobody else to be. */
    double evidence(Candidate c) {
        Map.Entry<Integer, Integer> below = backbone.lowerEntry(c.old());
        Map.Entry<Integer, Integer> above = backbone.higherEntry(c.old());
        boolean ordered =
                (below == null || below.getValue() < c.now()) && (above == null || c.now() < above.getValue());
        return (ordered ? IN_ORDER : OUT_OF_ORDER) + (alone.contains((long) c.old() << 32 | c.now()) ? ALONE : 0);
    }
}
