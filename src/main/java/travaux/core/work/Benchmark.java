package travaux.core.work;

import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalDouble;
import travaux.core.diff.DraftComparison;
import travaux.core.exporting.Medians;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Budget;

/** Times the stages of a comparison, and a rival on the same words in the same run. */
public final class Benchmark {

    /** Fewest runs before the counted ones, so that the compiler has seen the code; else half as many as are counted. */
    private static final int WARM_UP = 5;

    private Benchmark() {}

    /**
     * Times two texts. What they are read from does not matter to the rival: it is given their words, a paragraph a line.
     *
     * @param repeat at least 1
     * @throws UnusableInputException if a text cannot be used
     */
    public static Medians of(TextReference old, TextReference now, int repeat, Budget budget)
            throws UnusableInputException {
        if (repeat < 1) {
            throw new IllegalArgumentException("repeat " + repeat);
        }
        Library library = Library.standard();
        Texts texts = new Texts();
        double[][] millis = new double[3][repeat];
        OptionalDouble rival = WordDiffOfGit.median(old.open(library, texts), now.open(library, texts), repeat);
        for (int run = -Math.max(WARM_UP, repeat / 2); run < repeat; run++) {
            long start = System.nanoTime();
            OpenedText before = old.open(library, texts);
            OpenedText after = now.open(library, texts);
            Duration reading = Duration.ofNanos(System.nanoTime() - start);
            DraftComparison comparison = Comparing.compare(before, after, budget);
            if (run >= 0) {
                millis[0][run] = millis(reading);
                millis[1][run] = millis(comparison.aligning());
                millis[2][run] = millis(comparison.diffing());
            }
        }
        return new Medians(repeat, median(millis[0]), median(millis[1]), median(millis[2]), rival);
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }

    /** The middle one, or the mean of the two in the middle. */
    static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
