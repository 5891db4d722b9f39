package travaux.core.exporting;

import java.util.List;
import java.util.stream.Stream;
import travaux.core.dossier.Dossier;
import travaux.core.record.Confidence;
import travaux.core.record.Evidence;

/** Says on what a fact rests, and how well. */
final class Sourced {
    private Sourced() {}

    static String line(Evidence evidence) {
        return line("timeline.sources", evidence.sources(), evidence.confidence());
    }

    /** The words that mark what rests on weak or machine-made sources alone; none where it does not. */
    static List<String> marks(Dossier dossier, List<String> sources, Confidence confidence) {
        return Stream.of(
                        confidence == Confidence.LOW ? Messages.text("timeline.low") : "",
                        isMachineMade(dossier, sources) ? Messages.text("positions.machine") : "")
                .filter(mark -> !mark.isEmpty())
                .toList();
    }

    /** The marks behind what they mark, in round brackets; nothing where there are none. */
    static String marked(Dossier dossier, Evidence evidence) {
        List<String> marks = marks(dossier, evidence.sources(), evidence.confidence());
        return marks.isEmpty() ? "" : "  (" + String.join(", ", marks) + ")";
    }

    static boolean isMachineMade(Dossier dossier, List<String> sources) {
        return Evidence.areMachineMade(sources, dossier.sources());
    }

    /** A line that takes the sources and the confidence. */
    static String line(String key, List<String> sources, Confidence confidence) {
        return Messages.format(key, String.join(", ", sources), Messages.text("confidence." + confidence.wireName()));
    }
}
