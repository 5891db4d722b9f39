package travaux.core.align;

import java.util.Arrays;
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
        Arrays.parallelSetAll(weights, word -> Math.log((bags.size() + 2.0) / (units[word] + 0.5)));
        return weights;
    }
}
