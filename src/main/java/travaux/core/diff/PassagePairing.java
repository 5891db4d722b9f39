package travaux.core.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import travaux.core.align.Backbone;

/**
 * Says which paragraphs of two texts belong together, in order, so that an inserted item does not shift the rest. Alike by words
 * first; the number decides between equals. Between two pairs a little in common is enough for what was rewritten and numbered
 * anew, and an equal number for what was rewritten altogether.
 */
final class PassagePairing {

    /** Below it two paragraphs share words by chance. Between the lowest true and the highest false pair of daintree#12184. */
    private static final double ALIKE = 0.36;
    /** The same between two pairs, for what bears a number or label: it is hardly anything else there. Chosen on drafts of Paris. */
    private static final double LITTLE_ALIKE = 0.25;
    /** Largest product of passages between two pairs for which each is weighed with each. */
    private static final long SMALL_GAP = 64;
    /** What an equal number adds to the weight of a pair: enough between equals, never against words. */
    private static final double SAME_NUMBER = 1.2;

    private final List<Passage> old;
    private final List<Passage> now;
    private final Vocabulary vocabulary;
    private final PassageIndex index;

    /** Two passages by their indexes. */
    private record Pair(int old, int now, double weight) {}

    PassagePairing(List<Passage> old, List<Passage> now, Vocabulary vocabulary) {
        this.old = old;
        this.now = now;
        this.vocabulary = vocabulary;
        this.index = new PassageIndex(now, vocabulary);
    }

    /** For each old passage the index of the new one it belongs to, or -1. The indexes ascend. */
    int[] pair() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            for (PassageIndex.Alike alike : index.alike(old.get(i), ALIKE)) {
                pairs.add(new Pair(i, alike.place(), weight(old.get(i), now.get(alike.place()), alike.similarity())));
            }
        }
        int[] partners = new int[old.size()];
        Arrays.fill(partners, -1);
        link(pairs, partners);
        inGaps(partners, this::joinAlike);
        inGaps(partners, this::joinByNumber);
        return partners;
    }

    /** Takes the heaviest pairs that do not cross. */
    private static void link(List<Pair> pairs, int[] partners) {
        int[] from = pairs.stream().mapToInt(Pair::old).toArray();
        int[] to = pairs.stream().mapToInt(Pair::now).toArray();
        double[] weights = pairs.stream().mapToDouble(Pair::weight).toArray();
        Backbone.heaviest(from, to, weights).forEach(at -> partners[from[at]] = to[at]);
    }

    private double weight(Passage a, Passage b, double similarity) {
        boolean sameNumber = a.hasLabel() && a.path().equals(b.path());
        int worth = Math.min(a.worth(), b.worth()) + Vocabulary.SIGN;
        return similarity * similarity * worth * (sameNumber ? SAME_NUMBER : 1);
    }

    /** What lies between two pairs on both sides. */
    private interface Joining {
        void join(int[] partners, Region gap);
    }

    private void inGaps(int[] partners, Joining joining) {
        int nowFrom = 0;
        int from = 0;
        for (int i = 0; i <= partners.length; i++) {
            if (i == partners.length || partners[i] >= 0) {
                int nowTo = i == partners.length ? now.size() : partners[i];
                Region gap = new Region(from, i, nowFrom, nowTo);
                if (!gap.isOneSided()) {
                    joining.join(partners, gap);
                }
                from = i + 1;
                nowFrom = nowTo + 1;
            }
        }
    }

    /** What was rewritten, and may have got another number because a rival fell: a little in common tells it from the rest. */
    private void joinAlike(int[] partners, Region gap) {
        if (gap.area() > SMALL_GAP) {
            return;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = gap.old(); i < gap.oldEnd(); i++) {
            for (int j = gap.now(); j < gap.nowEnd(); j++) {
                Passage a = old.get(i);
                Passage b = now.get(j);
                double similarity = a.hasLabel() && b.hasLabel() ? a.similarity(b, vocabulary) : 0;
                if (similarity >= LITTLE_ALIKE) {
                    pairs.add(new Pair(i, j, weight(a, b, similarity)));
                }
            }
        }
        link(pairs, partners);
    }

    /** What bears the same number on both sides was rewritten there. */
    private void joinByNumber(int[] partners, Region gap) {
        int next = gap.now();
        for (int i = gap.old(); i < gap.oldEnd(); i++) {
            for (int j = next; j < gap.nowEnd() && partners[i] < 0; j++) {
                if (old.get(i).hasLabel() && old.get(i).path().equals(now.get(j).path())) {
                    partners[i] = j;
                    next = j + 1;
                }
            }
        }
    }
}
