package travaux.core.diff;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongToIntFunction;
import travaux.core.align.PairNumbers;

/** Which sequences of numbers hold a number, and how often: an inverted index. */
final class Holders {

    private static final int[] NONE = {};

    private final PairNumbers numbers;
    /** For each number the places that hold it, ascending, each as often as it does. */
    private final int[][] places;

    private final int size;

    /**
     * An index.
     *
     * @param sequences numbers from 0, in any order
     */
    Holders(List<long[]> sequences) {
        size = sequences.size();
        int[] counts = new int[sequences.stream().mapToInt(s -> s.length).sum()];
        numbers = new PairNumbers(counts.length);
        for (long[] sequence : sequences) {
            for (long key : sequence) {
                counts[numbers.number(key)]++;
            }
        }
        places = new int[numbers.size()][];
        Arrays.setAll(places, number -> new int[counts[number]]);
        Arrays.fill(counts, 0);
        for (int place = 0; place < size; place++) {
            for (long key : sequences.get(place)) {
                int number = numbers.find(key);
                places[number][counts[number]++] = place;
            }
        }
    }

    /** The places that hold a number, ascending, each as often as it does. Not to be changed. */
    int[] of(long key) {
        int number = numbers.find(key);
        return number < 0 ? NONE : places[number];
    }

    /** For each sequence how many of its numbers stand in at most so many places, each as often as it has it. */
    int[] rare(int most) {
        int[] rare = new int[size];
        for (int[] holders : places) {
            if (holders.length <= most) {
                for (int place : holders) {
                    rare[place]++;
                }
            }
        }
        return rare;
    }

    /**
     * What every sequence has in common with another.
     *
     * @param ascending the other's numbers
     * @param worth what one of them is worth
     * @return for each place the worth of the numbers that both have, each as often as the poorer one has it
     */
    int[] common(long[] ascending, LongToIntFunction worth) {
        int[] sums = new int[size];
        for (int from = 0, to; from < ascending.length; from = to) {
            to = from + 1;
            while (to < ascending.length && ascending[to] == ascending[from]) {
                to++;
            }
            add(of(ascending[from]), to - from, worth.applyAsInt(ascending[from]), sums);
        }
        return sums;
    }

    private static void add(int[] holders, int times, int worth, int[] sums) {
        int run = 0;
        for (int i = 0; i < holders.length; i++) {
            run = i > 0 && holders[i] == holders[i - 1] ? run + 1 : 1;
            sums[holders[i]] += run <= times ? worth : 0;
        }
    }
}
