package travaux.core.exporting;

import java.util.Locale;

/** Medians of the stages to be read on a terminal. */
public final class Timings {
    private Timings() {}

    /** Milliseconds by stage. */
    public static String of(int repeat, double read, double align, double diff) {
        return Messages.format("bench.title", repeat) + "\n"
                + line("bench.read", read)
                + line("bench.align", align)
                + line("bench.diff", diff);
    }

    private static String line(String key, double millis) {
        return String.format(Locale.ROOT, "  %-6s %10.3f%n", Messages.text(key), millis)
                .replace("\r\n", "\n");
    }
}
