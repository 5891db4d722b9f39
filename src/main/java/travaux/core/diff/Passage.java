package travaux.core.diff;

import java.util.Arrays;
import java.util.function.IntSupplier;

/** A paragraph or sentence as what it can be known by. */
final class Passage {

    /** How much a part may stand for the whole. */
    private static final double PART_FOR_WHOLE = 0.9;

    private static final int ENOUGH_PAIRS = 6;
    /** Of two passages on different matters in one formulaic text up to a third of the pairs of neighbours recur. */
    private static final double SEQUENCE = 0.4;

    private final int from;
    private final int to;
    private final int labelEnd;
    private final String path;
    private final int[] words;
    private final long[] pairs;
    private final int worth;

    private Passage(int from, int to, int labelEnd, String path, int[] words, long[] pairs, int worth) {
        this.from = from;
        this.to = to;
        this.labelEnd = labelEnd;
        this.path = path;
        this.words = words;
        this.pairs = pairs;
        this.worth = worth;
    }

    /**
     * Notes what a stretch of words can be known by.
     *
     * @param labelEnd first word after its own number, {@code from} where it has none
     * @param path path of the provision that starts with it, or empty
     */
    static Passage of(Tokens tokens, int from, int to, int labelEnd, String path) {
        int[] words = new int[to - labelEnd];
        int size = 0;
        int worth = 0;
        long[] pairs = new long[words.length];
        for (int at = labelEnd; at < to; at++) {
            if (!tokens.isSign(at)) {
                words[size] = tokens.id(at);
                worth += tokens.worth(at);
                pairs[size] = size == 0 ? -1 : (long) words[size - 1] << 32 | words[size];
                size++;
            }
        }
        int[] sorted = Arrays.copyOf(words, size);
        Arrays.sort(sorted);
        long[] sortedPairs = Arrays.copyOfRange(pairs, Math.min(1, size), size);
        Arrays.sort(sortedPairs);
        return new Passage(from, to, labelEnd, path, sorted, sortedPairs, worth);
    }

    /** First word. */
    int from() {
        return from;
    }

    /** First word after it. */
    int to() {
        return to;
    }

    /** First word after its own number. */
    int labelEnd() {
        return labelEnd;
    }

    /** Path of the provision that starts with it, or empty. */
    String path() {
        return path;
    }

    /** Numbers of its words without signs and label, ascending. Not to be changed. */
    int[] words() {
        return words;
    }

    /** The same numbers in wider form. */
    long[] wideWords() {
        return Arrays.stream(words).asLongStream().toArray();
    }

    /** The same, each once. */
    long[] distinctWords() {
        return Arrays.stream(words).distinct().asLongStream().toArray();
    }

    /** Its pairs of neighbouring words, ascending. Not to be changed. */
    long[] pairs() {
        return pairs;
    }

    /** How many pairs of neighbouring words it has. */
    int pairCount() {
        return pairs.length;
    }

    /** What its words are worth, signs and label apart. */
    int worth() {
        return worth;
    }

    boolean hasLabel() {
        return labelEnd > from;
    }

    /** How alike two passages are, 0 to 1: by words, or by sequences where one may be a part of the other. */
    double similarity(Passage other, Vocabulary vocabulary) {
        return similarity(other, common(other, vocabulary), () -> commonPairs(other));
    }

    /** The same, where what they have in common is known: the worth of words, and the number of pairs of neighbours. */
    double similarity(Passage other, int common, IntSupplier commonPairs) {
        if (worth == 0 || other.worth == 0) {
            return worth == other.worth ? 1 : 0;
        }
        double dice = 2.0 * common / (worth + other.worth);
        int fewer = Math.min(pairs.length, other.pairs.length);
        return fewer < ENOUGH_PAIRS || dice >= PART_FOR_WHOLE
                ? dice
                : Math.max(dice, PART_FOR_WHOLE * commonPairs.getAsInt() / fewer);
    }

    /**
     * Whether two passages share whole stretches and not only words: a treaty says many things in the same few words. Short ones
     * are let pass.
     */
    boolean isSequenceOf(Passage other) {
        return Math.min(pairs.length, other.pairs.length) < ENOUGH_PAIRS || isSequenceOf(other, commonPairs(other));
    }

    /** The same, where it is known how many pairs of neighbours they share; short ones are asked too. */
    boolean isSequenceOf(Passage other, int commonPairs) {
        return commonPairs >= SEQUENCE * Math.min(pairs.length, other.pairs.length);
    }

    /** What the words that both have are worth. */
    int common(Passage other, Vocabulary vocabulary) {
        if (Arrays.equals(words, other.words)) {
            return worth;
        }
        int sum = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            int order = Integer.compare(words[i], other.words[j]);
            sum += order == 0 ? vocabulary.worth(words[i]) : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** How many neighbouring pairs both have. */
    int commonPairs(Passage other) {
        int sum = 0;
        int i = 0;
        int j = 0;
        while (i < pairs.length && j < other.pairs.length) {
            int order = Long.compare(pairs[i], other.pairs[j]);
            sum += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }
}
