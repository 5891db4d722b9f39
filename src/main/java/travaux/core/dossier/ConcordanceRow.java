package travaux.core.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import travaux.core.record.Confidence;

/**
 * One provision followed through the drafts, as sources show it.
 *
 * @param id stable within its dossier
 * @param topic what the provision is about
 * @param numbers by draft id in the dossier's order: the numbers it had there, {@code ?} where it was there under a
 *     number that no source gives, empty where a source says that it was not there. A draft that is missing is unknown
 * @param notes by draft id: what is to be said of its number there
 * @param ends by draft id: how well its number there rests on its sources, where that differs from the chain
 * @param confidence how well the chain rests on its sources
 * @param doubt what the sources do not settle, or empty
 * @param note what else is to be said, or empty
 * @param sources ids of its sources
 */
public record ConcordanceRow(
        String id,
        String topic,
        Map<String, List<String>> numbers,
        Map<String, String> notes,
        Map<String, Confidence> ends,
        Confidence confidence,
        String doubt,
        String note,
        List<String> sources) {

    /** Copies the lists. */
    public ConcordanceRow {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        notes = Map.copyOf(notes);
        ends = Map.copyOf(ends);
        sources = List.copyOf(sources);
    }

    /** What stands in {@link #numbers} for a number that no source gives. */
    public static final String UNKNOWN_NUMBER = "?";

    /** How well its numbers in two drafts rest on their sources: as well as the weaker of the two. */
    public Confidence between(String oneDraft, String otherDraft) {
        Confidence one = ends.getOrDefault(oneDraft, confidence);
        Confidence other = ends.getOrDefault(otherDraft, confidence);
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Its numbers in a draft; empty where nothing is known of it there. */
    public Optional<List<String>> in(String draftId) {
        return Optional.ofNullable(numbers.get(draftId));
    }
}
