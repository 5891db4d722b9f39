package travaux.core.align;

import java.util.List;

/** How much a word tells: rare words tell which unit it is, words of every unit tell nothing. */
final class Weights {

    private Weights() {}

    /** The weight of each word by the number of units that hold it (inverse document frequency, smoothed). */
    static double[] of(int words, List<Bag> bags) {
        int[] units = new int[words];
        for (Bag bag : bags) {
            for (int word : bag.words()) {
                units[word]++;
            }
        }
        double[] weights = new double[words];
        for (int i = 0; i < words; i++) {
            weights[i] = Math.log((bags.size() + 2.0) / (units[i] + 0.5));
        }
        return weights;
    }
}
