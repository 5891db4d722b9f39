package travaux.core.align;

import java.util.Arrays;

/** Numbers for pairs of numbers, from 0 in the order in which they are asked for: a hash table without boxes. */
final class PairNumbers {

    private static final long NONE = -1;
    /** Fibonacci hashing: 2 to the 64th over the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[1 << 12];
    private int[] numbers = new int[keys.length];
    private int size;

    PairNumbers() {
        Arrays.fill(keys, NONE);
    }

    /** How many different pairs were asked for. */
    int size() {
        return size;
    }

    /** The number of a pair of numbers, both from 0. */
    int number(int left, int right) {
        if (2 * size > keys.length) {
            grow();
        }
        long key = (long) left << 32 | right;
        int slot = slot(key);
        if (keys[slot] == NONE) {
            keys[slot] = key;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    private int slot(long key) {
        int slot = (int) ((key * SPREAD) >>> 33) & (keys.length - 1);
        while (keys[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] before = keys;
        int[] known = numbers;
        keys = new long[2 * before.length];
        numbers = new int[keys.length];
        Arrays.fill(keys, NONE);
        for (int i = 0; i < before.length; i++) {
            if (before[i] != NONE) {
                int slot = slot(before[i]);
                keys[slot] = before[i];
                numbers[slot] = known[i];
            }
        }
    }
}
