package travaux.core.record;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * On what a fact rests.
 *
 * @param confidence how well it rests on its sources
 * @param doubt what the sources do not settle, or empty
 * @param note what else is to be said, or empty
 * @param sources ids of its sources, never empty in a sound dossier
 * @param independentSources how many publishers stand behind it, where counted
 */
public record Evidence(
        Confidence confidence, String doubt, String note, List<String> sources, OptionalInt independentSources) {

    /** Copies the list. */
    public Evidence {
        sources = List.copyOf(sources);
    }

    /** Whether it rests on one weak, cut-off or machine-made source alone, and is to be marked so wherever it is shown. */
    public boolean isWeak() {
        return confidence == Confidence.LOW;
    }

    /** Whether nothing but machine-made sources stand behind it. */
    public boolean isMachineMade(Map<String, Source> known) {
        return areMachineMade(sources, known);
    }

    /** Whether sources are machine-made, all of them. */
    public static boolean areMachineMade(List<String> sources, Map<String, Source> known) {
        return !sources.isEmpty()
                && sources.stream()
                        .allMatch(id -> known.containsKey(id) && known.get(id).isMachineMade());
    }
}
