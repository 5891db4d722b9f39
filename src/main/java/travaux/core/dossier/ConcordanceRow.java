package travaux.core.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import travaux.core.record.Confidence;

/**
 * One provision followed through the drafts, as sources show it.
 *
 * @param id stable within its dossier
 * @param topic what the provision is about
 * @param numbers by draft id in the dossier's order: the numbers it had there, empty where a source says that it was not there.
 *     A draft that is missing is unknown
 * @param confidence how well the chain rests on its sources
 * @param doubt what the sources do not settle, or empty
 * @param note what else is to be said, or empty
 * @param sources ids of its sources
 */
public record ConcordanceRow(
        String id,
        String topic,
        Map<String, List<String>> numbers,
        Confidence confidence,
        String doubt,
        String note,
        List<String> sources) {

    /** Copies the lists. */
    public ConcordanceRow {
        numbers = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(numbers));
        sources = List.copyOf(sources);
    }

    /** Its numbers in a draft; empty where nothing is known of it there. */
    public Optional<List<String>> in(String draftId) {
        return Optional.ofNullable(numbers.get(draftId));
    }
}
