package travaux.core.exporting;

import org.jspecify.annotations.Nullable;

/** The answer of {@code bench}. */
record BenchmarkWire(
        int schema, int repeat, MillisWire millis, @Nullable Rival rival) {

    /**
     * The rival that was timed in the same run.
     *
     * @param ratio how many times as long as it aligning and comparing take together
     */
    record Rival(String name, double millis, double ratio) {}

    static BenchmarkWire of(int schema, Medians medians) {
        MillisWire millis = MillisWire.of(medians.read(), medians.align(), medians.diff());
        return new BenchmarkWire(schema, medians.repeat(), millis, rival(medians));
    }

    private static @Nullable Rival rival(Medians medians) {
        if (medians.rival().isEmpty() || medians.ratio().isEmpty()) {
            return null;
        }
        return new Rival(
                Timings.RIVAL,
                MillisWire.rounded(medians.rival().getAsDouble()),
                MillisWire.rounded(medians.ratio().getAsDouble()));
    }
}
