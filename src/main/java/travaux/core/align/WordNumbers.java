package travaux.core.align;

import java.util.Arrays;

/**
 * Numbers for words, from 0 in the order in which they are asked for. A word is found by its characters where it stands: only one
 * that is new is copied out of its text.
 */
public final class WordNumbers {

    private static final int ROOM = 1 << 8;
    /** Fibonacci hashing: 2 to the 32nd over the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private String[] words = new String[ROOM / 2];
    private int[] hashes = new int[ROOM / 2];
    /** One more than the number of the word in each slot, or 0. */
    private int[] slots = new int[ROOM];

    private int size;

    /** What a word is found by, to be asked for beforehand: texts can then be cut side by side. */
    public static int hash(String text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        return hash;
    }

    /** How many different words were asked for. */
    public int size() {
        return size;
    }

    /** The number of a word. */
    public int number(String word) {
        return number(word, 0, word.length(), hash(word, 0, word.length()));
    }

    /** The number of the word that stands at a place in a text, by its {@link #hash}. */
    public int number(String text, int start, int end, int hash) {
        int slot = start(hash);
        while (slots[slot] != 0) {
            int known = slots[slot] - 1;
            if (hashes[known] == hash && isWord(words[known], text, start, end)) {
                return known;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = size + 1;
        return add(text.substring(start, end), hash);
    }

    private static boolean isWord(String word, String text, int start, int end) {
        return word.length() == end - start && text.startsWith(word, start);
    }

    private int start(int hash) {
        return ((hash * SPREAD) >>> 8) & (slots.length - 1);
    }

    private int add(String word, int hash) {
        words[size] = word;
        hashes[size] = hash;
        if (++size == words.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        words = Arrays.copyOf(words, 2 * size);
        hashes = Arrays.copyOf(hashes, 2 * size);
        slots = new int[2 * slots.length];
        for (int number = 0; number < size; number++) {
            int slot = start(hashes[number]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number + 1;
        }
    }
}
