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

    private final Lines.Line line;
    private final int[] words;
    private final long[] pairs;
    private final int worth;

    private Passage(Lines.Line line, int[] words, long[] pairs, int worth) {
        this.line = line;
        this.words = words;
        this.pairs = pairs;
        this.worth = worth;
    }

    /** Notes what a stretch of words without a number of its own can be known by. */
    static Passage of(Tokens tokens, int from, int to) {
        return of(tokens, Lines.Line.unlabelled(from, to));
    }

    /** Notes what a paragraph can be known by. */
    static Passage of(Tokens tokens, Lines.Line line) {
        int[] words = new int[line.to() - line.body()];
        int size = 0;
        int worth = 0;
        long[] pairs = new long[words.length];
        for (int at = line.body(); at < line.to(); at++) {
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
        return new Passage(line, sorted, sortedPairs, worth);
    }

    /** First word. */
    int from() {
        return line.from();
    }

    /** First word after it. */
    int to() {
        return line.to();
    }

    /** First word after its own number, before the label of an option. */
    int numberEnd() {
        return line.option();
    }

    /** First word after its own number and the label of an option. */
    int labelEnd() {
        return line.body();
    }

    /** Path of the provision or option that starts with it, or empty. */
    String path() {
        return line.path();
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
        return line.body() > line.from();
    }

    /** How alike two passages are, 0 to 1: by words, or by sequences where one may be a part of the other. */
    double similarity(Passage other, Vocabulary vocabulary) {
        return similarity(other, common(other, vocabulary), () -> commonPairs(other));
    }

    /** The same, where what they have in common is known: the worth of words, and the number of pairs of neighbours. */
    double similarity(Passage other, int common, IntSupplier commonPairs) {
        return similarity(other, common, commonPairs, Math.min(pairs.length, other.pairs.length));
    }

    /** The same, where only some pairs count: how many of these both have, and how many the poorer one has. */
    double similarity(Passage other, int common, IntSupplier commonPairs, int fewer) {
        if (worth == 0 || other.worth == 0) {
            return worth == other.worth ? 1 : 0;
        }
        double dice = 2.0 * common / (worth + other.worth);
        return fewer < ENOUGH_PAIRS || dice >= PART_FOR_WHOLE
                ? dice
                : Math.max(dice, PART_FOR_WHOLE * commonPairs.getAsInt() / fewer);
    }

    /**
     * Whether two passages share whole stretches and not only words: a treaty says many things in the same few words. Short ones
     * are let pass.
     */
    boolean isSequenceOf(Passage other) {
        int fewer = Math.min(pairs.length, other.pairs.length);
        return fewer < ENOUGH_PAIRS || isSequence(commonPairs(other), fewer);
    }

    /** Whether so many pairs of neighbours in common are enough where the poorer passage has so many; of short ones too. */
    static boolean isSequence(int commonPairs, int fewer) {
        return commonPairs >= SEQUENCE * fewer;
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
