package travaux.core.align;

import java.util.List;
import java.util.function.Function;

/** How alike the words of the units of two drafts are. What the words of one unit weigh together is summed once. */
final class Likeness {

    private static final int ENOUGH_WORDS = 20;
    /** A part of a text may stand for the whole where it is long enough to be no chance. */
    private static final double PART_FOR_WHOLE = 0.8;

    private final double[] wordWeights;
    private final double[] pairWeights;
    private final double[] oldWords;
    private final double[] nowWords;
    private final double[] oldPairs;
    private final double[] nowPairs;

    Likeness(List<Profile> old, List<Profile> now, double[] wordWeights, double[] pairWeights) {
        this.wordWeights = wordWeights;
        this.pairWeights = pairWeights;
        this.oldWords = sums(old, Profile::words, wordWeights);
        this.nowWords = sums(now, Profile::words, wordWeights);
        this.oldPairs = sums(old, Profile::pairs, pairWeights);
        this.nowPairs = sums(now, Profile::pairs, pairWeights);
    }

    private static double[] sums(List<Profile> profiles, Function<Profile, Bag> bag, double[] weights) {
        return profiles.parallelStream()
                .mapToDouble(profile -> bag.apply(profile).weight(weights))
                .toArray();
    }

    /** How alike an old unit and a new one are, 0 to 1; 1 where neither has any words. */
    double of(Profile a, Profile b) {
        if (a.length() == 0 || b.length() == 0) {
            return a.length() == b.length() ? 1 : 0;
        }
        double both = oldWords[a.index()] + nowWords[b.index()];
        double dice = both == 0 ? 0 : Math.min(1, 2 * a.words().common(b.words(), wordWeights) / both);
        if (Math.min(a.length(), b.length()) < ENOUGH_WORDS || dice >= PART_FOR_WHOLE) {
            return dice;
        }
        double shorter = a.length() <= b.length() ? oldPairs[a.index()] : nowPairs[b.index()];
        double part = shorter == 0 ? 0 : Math.min(1, a.pairs().common(b.pairs(), pairWeights) / shorter);
        return Math.max(dice, PART_FOR_WHOLE * part);
    }
}
