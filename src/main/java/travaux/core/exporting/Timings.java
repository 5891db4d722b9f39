package travaux.core.exporting;

import java.util.Locale;

/** Medians of the stages to be read on a terminal. */
public final class Timings {

    /** What others are measured by. */
    static final String RIVAL = "git diff --word-diff";

    private Timings() {}

    /** Milliseconds by stage, and the rival's. */
    public static String of(Medians medians) {
        StringBuilder lines = new StringBuilder(Messages.format("bench.title", medians.repeat())).append('\n');
        lines.append(line(Messages.text("bench.read"), medians.read()));
        lines.append(line(Messages.text("bench.align"), medians.align()));
        lines.append(line(Messages.text("bench.diff"), medians.diff()));
        if (medians.rival().isEmpty()) {
            return lines.append(Messages.format("bench.alone", RIVAL))
                    .append('\n')
                    .toString();
        }
        lines.append(line(RIVAL, medians.rival().getAsDouble()));
        String ratio = String.format(Locale.ROOT, "%.2f", medians.ratio().orElse(0));
        return lines.append(Messages.format("bench.ratio", ratio)).append('\n').toString();
    }

    private static String line(String stage, double millis) {
        return String.format(Locale.ROOT, "  %-20s %10.3f\n", stage, millis);
    }
}
