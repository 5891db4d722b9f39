package travaux.core.align;

import java.util.Arrays;

/** How often each word of a {@link Lexicon} occurs in a passage. */
final class Bag {

    /** Numbers of the words, ascending, each once. */
    private final int[] words;
    /** How often each occurs, from 1. */
    private final int[] counts;

    private final int total;

    private Bag(int[] words, int[] counts, int total) {
        this.words = words;
        this.counts = counts;
        this.total = total;
    }

    /** Numbers of its words, ascending, each once. Not to be changed. */
    int[] words() {
        return words;
    }

    /** How many words there are in all. */
    int total() {
        return total;
    }

    /** The bag of a sequence of words, which is sorted on the way. */
    static Bag of(int[] sequence) {
        Arrays.sort(sequence);
        int[] words = new int[sequence.length];
        int[] counts = new int[sequence.length];
        int size = 0;
        for (int word : sequence) {
            if (size == 0 || words[size - 1] != word) {
                words[size++] = word;
            }
            counts[size - 1]++;
        }
        return new Bag(Arrays.copyOf(words, size), Arrays.copyOf(counts, size), sequence.length);
    }

    /** Weight of all words, each as often as it occurs. */
    double weight(double[] weights) {
        double sum = 0;
        for (int i = 0; i < words.length; i++) {
            sum += counts[i] * weights[words[i]];
        }
        return sum;
    }

    /** Weight of the words that both hold, each as often as in the poorer one. */
    double common(Bag other, double[] weights) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            int one = words[i];
            int two = other.words[j];
            if (one == two) {
                sum += Math.min(counts[i], other.counts[j]) * weights[one];
            }
            // Written so that the processor has nothing to guess: which is smaller it would guess wrong every other
            // time.
            i += one <= two ? 1 : 0;
            j += one >= two ? 1 : 0;
        }
        return sum;
    }

    /** What is left of it without the words of another, each as often as it occurs there. */
    Bag without(Bag other) {
        int[] left = new int[total];
        int size = 0;
        int j = 0;
        for (int i = 0; i < words.length; i++) {
            while (j < other.words.length && other.words[j] < words[i]) {
                j++;
            }
            int gone = j < other.words.length && other.words[j] == words[i] ? other.counts[j] : 0;
            for (int n = gone; n < counts[i]; n++) {
                left[size++] = words[i];
            }
        }
        return of(Arrays.copyOf(left, size));
    }

    /** Dice's coefficient of the weighted words, 0 to 1; 0 where either is empty. */
    double dice(Bag other, double[] weights) {
        double both = weight(weights) + other.weight(weights);
        return both == 0 ? 0 : Math.min(1, 2 * common(other, weights) / both);
    }

    /** Which share of these words, by weight, the other holds too, 0 to 1. */
    double shareIn(Bag other, double[] weights) {
        double own = weight(weights);
        return own == 0 ? 0 : Math.min(1, common(other, weights) / own);
    }
}
