package travaux.core.work;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalDouble;
import travaux.core.diff.DraftComparison;
import travaux.core.exporting.Medians;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Budget;

/** Times the stages of a comparison, and a rival on the same words in the same run. */
public final class Benchmark {

    /** Fewest runs before the counted ones. */
    private static final int WARM_UP = 5;
    /** The code is warm when the compiler was at work for less than this share of a second. */
    private static final double AT_REST = 0.02;

    private Benchmark() {}

    /**
     * Times two texts, one stage after the other, so that what one leaves to be cleared away is not charged to the next. What they
     * are read from does not matter to the rival: it is given their words, a paragraph a line.
     *
     * @param repeat at least 1
     * @param warmUp how long the compiler is waited for at most
     * @throws UnusableInputException if a text cannot be used
     */
    public static Medians of(TextReference old, TextReference now, int repeat, Duration warmUp)
            throws UnusableInputException {
        if (repeat < 1) {
            throw new IllegalArgumentException("repeat " + repeat);
        }
        Library library = Library.standard();
        Texts texts = new Texts();
        OpenedText before = old.open(library, texts);
        OpenedText after = now.open(library, texts);
        warmUp(before, after, warmUp);
        OptionalDouble rival = WordDiffOfGit.median(before, after, repeat);
        double[] aligning = new double[repeat];
        double[] diffing = new double[repeat];
        for (int run = -WARM_UP; run < repeat; run++) {
            DraftComparison comparison = Comparing.compare(before, after, Budget.unlimited());
            if (run >= 0) {
                aligning[run] = millis(comparison.aligning());
                diffing[run] = millis(comparison.diffing());
            }
        }
        double[] reading = new double[repeat];
        for (int run = -WARM_UP; run < repeat; run++) {
            long start = System.nanoTime();
            old.open(library, texts);
            now.open(library, texts);
            reading[Math.max(0, run)] = millis(Duration.ofNanos(System.nanoTime() - start));
        }
        return new Medians(repeat, median(reading), median(aligning), median(diffing), rival);
    }

    /** Compares until the compiler has come to rest: until then it takes its share of the same cores. */
    private static void warmUp(OpenedText old, OpenedText now, Duration longest) throws UnusableInputException {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        long start = System.nanoTime();
        boolean atRest = false;
        while (!atRest && System.nanoTime() - start < longest.toNanos()) {
            long before = compiler.getTotalCompilationTime();
            long second = System.nanoTime();
            do {
                Comparing.compare(old, now, Budget.unlimited());
            } while (System.nanoTime() - second < Duration.ofSeconds(1).toNanos());
            double compiled = compiler.getTotalCompilationTime() - before;
            atRest = compiled < AT_REST * millis(Duration.ofNanos(System.nanoTime() - second));
        }
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
