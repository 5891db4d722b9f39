package travaux.core.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param query what was sought
 * @param scope where
 * @param hits all of them: by draft in order and within it by place, then those of the record
 * @param drafts every draft of the dossier in order
 * @param missing those terms of the query that are nowhere in the dossier
 * @param everywhere how many hits there are when no filter leaves any out
 * @param approximate whether time ran out, so that changes are told more coarsely than they could be
 */
public record SearchResult(
        SearchQuery query,
        SearchScope scope,
        List<Hit> hits,
        List<DraftCount> drafts,
        List<SearchQuery.Term> missing,
        int everywhere,
        boolean approximate) {

    /** Copies the lists. */
    public SearchResult {
        hits = List.copyOf(hits);
        drafts = List.copyOf(drafts);
        missing = List.copyOf(missing);
    }
}
