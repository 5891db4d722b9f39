package travaux.core.exporting;

import java.util.List;
import travaux.core.record.Confidence;
import travaux.core.record.Evidence;

/** Says on what a fact rests, and how well. */
final class Sourced {
    private Sourced() {}

    static String line(Evidence evidence) {
        return line("timeline.sources", evidence.sources(), evidence.confidence());
    }

    /** A line that takes the sources and the confidence. */
    static String line(String key, List<String> sources, Confidence confidence) {
        return Messages.format(key, String.join(", ", sources), Messages.text("confidence." + confidence.wireName()));
    }
}
