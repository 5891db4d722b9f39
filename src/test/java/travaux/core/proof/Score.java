package travaux.core.proof;

import java.util.Locale;

/**
 * How many were found, and how many of what was found were right.
 *
 * @param right found and true
 * @param found found
 * @param wanted true
 */
record Score(int right, int found, int wanted) {

    static final Score NOTHING = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(right + other.right, found + other.found, wanted + other.wanted);
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }

    /** The harmonic mean of precision and recall, 0 to 1. */
    double f1() {
        return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "F1 %.3f (precision %.3f, recall %.3f; %d wanted)", f1(), precision(), recall(), wanted);
    }
}
