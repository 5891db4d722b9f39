package travaux.core.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import travaux.core.align.Backbone;

/**
 * Says which paragraphs of two texts belong together, in order, so that an inserted item does not shift the rest. Alike by words
 * first; the number decides between equals and joins what was rewritten under the same number.
 */
final class PassagePairing {

    /** Below it two paragraphs share words by chance. Between the lowest true and the highest false pair of daintree#12184. */
    private static final double ALIKE = 0.36;
    /** What an equal number adds to the weight of a pair: enough between equals, never against words. */
    private static final double SAME_NUMBER = 1.2;

    private final List<Passage> old;
    private final List<Passage> now;
    private final PassageIndex index;

    /** Two passages by their indexes. */
    private record Pair(int old, int now, double weight) {}

    PassagePairing(List<Passage> old, List<Passage> now, Vocabulary vocabulary) {
        this.old = old;
        this.now = now;
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
        int[] from = pairs.stream().mapToInt(Pair::old).toArray();
        int[] to = pairs.stream().mapToInt(Pair::now).toArray();
        double[] weights = pairs.stream().mapToDouble(Pair::weight).toArray();
        int[] partners = new int[old.size()];
        Arrays.fill(partners, -1);
        Backbone.heaviest(from, to, weights).forEach(at -> partners[from[at]] = to[at]);
        joinRewritten(partners);
        return partners;
    }

    private double weight(Passage a, Passage b, double similarity) {
        boolean sameNumber = a.hasLabel() && a.path().equals(b.path());
        int worth = Math.min(a.worth(), b.worth()) + Vocabulary.SIGN;
        return similarity * similarity * worth * (sameNumber ? SAME_NUMBER : 1);
    }

    /** Between two pairs, what bears the same number on both sides was rewritten there. */
    private void joinRewritten(int[] partners) {
        int nowFrom = 0;
        int from = 0;
        for (int i = 0; i <= partners.length; i++) {
            if (i == partners.length || partners[i] >= 0) {
                int nowTo = i == partners.length ? now.size() : partners[i];
                joinByNumber(partners, from, i, nowFrom, nowTo);
                from = i + 1;
                nowFrom = nowTo + 1;
            }
        }
    }

    private void joinByNumber(int[] partners, int from, int to, int nowFrom, int nowTo) {
        int next = nowFrom;
        for (int i = from; i < to; i++) {
            for (int j = next; j < nowTo && partners[i] < 0; j++) {
                if (old.get(i).hasLabel() && old.get(i).path().equals(now.get(j).path())) {
                    partners[i] = j;
                    next = j + 1;
                }
            }
        }
    }
}
