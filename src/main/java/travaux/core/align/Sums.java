package travaux.core.align;

import java.util.Arrays;

/** Sums by place, of which few are touched at a time. */
final class Sums {

    private final double[] sums;
    private final int[] touched;
    private int size;

    Sums(int places) {
        sums = new double[places];
        touched = new int[places];
    }

    /** Adds something above 0. */
    void add(int place, double amount) {
        if (sums[place] == 0) {
            touched[size++] = place;
        }
        sums[place] += amount;
    }

    double of(int place) {
        return sums[place];
    }

    /** The places that something was added to, in the order in which that happened first. */
    int[] touched() {
        return Arrays.copyOf(touched, size);
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            sums[touched[i]] = 0;
        }
        size = 0;
    }
}
