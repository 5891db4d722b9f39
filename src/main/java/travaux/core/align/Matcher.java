package travaux.core.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import travaux.core.text.Budget;

/**
 * Pairs units one to one. First what words, titles and numbers make certain; from that, how far numbers can be trusted and the
 * order both drafts keep; then everything else, weighed with its place in that order as well.
 */
final class Matcher {

    private static final double CERTAIN = 1.5;
    private static final double CLEAR_OF_RIVALS = 1;
    /** How much of what speaks against chosen pairs comes true, on the safe side of what was measured: src/docs/calibration.md. */
    private static final double DOUBT = 0.5;

    /** What is left for a unit after its far likelier counterpart went to another is no pair. */
    private static final double SECOND_BEST = 0.15;

    private static final double ACCEPTED = 0;

    private final List<Profile> old;
    private final List<Profile> now;
    private final Budget budget;
    private Evidence evidence;
    private final Map<Long, Candidate> candidates = new LinkedHashMap<>();

    Matcher(List<Profile> old, List<Profile> now, Evidence evidence, Budget budget) {
        this.old = old;
        this.now = now;
        this.evidence = evidence;
        this.budget = budget;
    }

    /** A pair that was chosen and how sure it is, 0 to 1. */
    record Match(Candidate pair, double confidence) {}

    /** The pairs among some units of both drafts, each unit in one at most; places are those in the drafts. */
    List<Match> match(List<Profile> freeOld, List<Profile> freeNow) {
        search(freeOld, freeNow);
        List<Candidate> anchors = certain();
        evidence = evidence.trustingNumbers(trust(anchors));
        Gaps gaps = new Gaps(Backbone.of(anchors, c -> 1 / (1 + Math.exp(-c.odds()))), freeOld, freeNow);
        gaps.forEachPair(this::consider);
        candidates.replaceAll((key, c) -> {
            Candidate weighed = evidence.weigh(c);
            return weighed.plus(gaps.evidence(weighed));
        });
        return choose();
    }

    private void search(List<Profile> freeOld, List<Profile> freeNow) {
        CandidateSearch search = new CandidateSearch(freeNow, evidence.wordWeights());
        List<List<Candidate>> found = freeOld.parallelStream()
                .map(profile -> candidates(profile, search))
                .toList();
        found.forEach(list -> list.forEach(c -> candidates.putIfAbsent(key(c.old(), c.now()), c)));
    }

    private List<Candidate> candidates(Profile profile, CandidateSearch search) {
        // Past the deadline numbers, titles and order must do; they cost next to nothing.
        Set<Integer> places = budget.isSpent() ? search.namesakes(profile) : search.find(profile);
        return places.stream()
                .map(place -> evidence.weigh(profile.index(), place))
                .toList();
    }

    private static long key(int oldPlace, int nowPlace) {
        return (long) oldPlace << 32 | nowPlace;
    }

    private void consider(int oldPlace, int nowPlace) {
        candidates.computeIfAbsent(key(oldPlace, nowPlace), key -> evidence.weigh(oldPlace, nowPlace));
    }

    /** Pairs that are each other's best by a clear margin. */
    private List<Candidate> certain() {
        Rivals rivals = new Rivals(candidates.values());
        return candidates.values().stream()
                .filter(c -> c.odds() >= CERTAIN && c.odds() - rivals.best(c) >= CLEAR_OF_RIVALS)
                .toList();
    }

    private double trust(List<Candidate> anchors) {
        double same = 1;
        double all = 2;
        for (Candidate c : anchors) {
            String one = old.get(c.old()).unit().number();
            String other = now.get(c.now()).unit().number();
            if (!one.isEmpty() && !other.isEmpty()) {
                all++;
                same += one.equals(other) ? 1 : 0;
            }
        }
        return same / all;
    }

    private List<Match> choose() {
        boolean[] oldTaken = new boolean[old.size()];
        boolean[] nowTaken = new boolean[now.size()];
        List<Candidate> chosen = new ArrayList<>();
        candidates.values().stream()
                .filter(c -> c.odds() > ACCEPTED)
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.odds())
                        .thenComparing(Candidate::old)
                        .thenComparing(Candidate::now))
                .filter(c -> !oldTaken[c.old()] && !nowTaken[c.now()])
                .forEach(c -> {
                    oldTaken[c.old()] = true;
                    nowTaken[c.now()] = true;
                    chosen.add(c);
                });
        Rivals rivals = new Rivals(candidates.values());
        return chosen.stream()
                .map(c -> new Match(c, confidence(c.odds(), rivals.best(c))))
                .filter(match -> match.confidence() >= SECOND_BEST)
                .toList();
    }

    /** Its share among itself, its strongest rival and nobody at all, those two at the weight that was found for them. */
    private static double confidence(double odds, double rival) {
        return 1 / (1 + DOUBT * (Math.exp(-odds) + Math.exp(rival - odds)));
    }
}
