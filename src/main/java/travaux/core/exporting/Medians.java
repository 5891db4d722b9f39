package travaux.core.exporting;

import java.util.OptionalDouble;

/**
 * How long each stage takes once the program is warm: medians in milliseconds over repeats in one process. Tokenising and
 * classifying belong to {@code diff}, comparing texts for pairing to {@code align}.
 *
 * @param repeat how many runs were counted
 * @param read both texts, from the disk to units
 * @param align which unit is which
 * @param diff what changed inside them
 * @param rival what {@code git diff --word-diff} takes on the same words, its start included; empty where there is no git
 */
public record Medians(int repeat, double read, double align, double diff, OptionalDouble rival) {

    /** How many times as long as the rival aligning and comparing take together. */
    OptionalDouble ratio() {
        return rival.stream().map(millis -> (align + diff) / millis).findFirst();
    }
}
