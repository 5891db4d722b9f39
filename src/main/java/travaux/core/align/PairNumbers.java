package travaux.core.align;

import java.util.Arrays;

/** Numbers for pairs of numbers, from 0 in the order in which they are asked for: a hash table without boxes. */
public final class PairNumbers {

    private static final long NONE = -1;
    /** Fibonacci hashing: 2 to the 64th over the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys;
    private int[] numbers;
    private int size;

    /** None yet. */
    public PairNumbers() {
        this(1 << 11);
    }

    /** None yet, with room for so many. */
    public PairNumbers(int room) {
        keys = new long[Math.max(2, Integer.highestOneBit(Math.max(1, room)) << 2)];
        numbers = new int[keys.length];
        Arrays.fill(keys, NONE);
    }

    /** How many different pairs were asked for. */
    public int size() {
        return size;
    }

    /** The number of a pair of numbers, both from 0. */
    public int number(int left, int right) {
        return number((long) left << 32 | right);
    }

    /** The number of a pair of numbers that stand in one, the left one in the upper half. */
    public int number(long key) {
        if (2 * size > keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == NONE) {
            keys[slot] = key;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    /** The number of a pair that was asked for before, or -1. */
    public int find(long key) {
        int slot = slot(key);
        return keys[slot] == NONE ? -1 : numbers[slot];
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
