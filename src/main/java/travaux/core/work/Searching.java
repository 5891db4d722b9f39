package travaux.core.work;

import travaux.core.dossier.Dossier;
import travaux.core.search.SearchIndex;
import travaux.core.search.SearchQuery;
import travaux.core.search.SearchResult;
import travaux.core.search.SearchScope;
import travaux.core.search.UnusableQueryException;
import travaux.core.text.Budget;

/** Finds words in everything a dossier holds. */
public final class Searching {
    private Searching() {}

    /**
     * Searches once; the index is made for it and let go. Who searches a dossier again and again keeps a {@link SearchIndex}.
     *
     * @param written words, "phrases in quotation marks", beginnings of words with a star
     * @throws UnusableQueryException if there is no word to look for, or too many
     */
    public static SearchResult search(Dossier dossier, String written, SearchScope scope, Budget budget)
            throws UnusableQueryException {
        SearchQuery query = SearchQuery.parse(written);
        try (SearchIndex index = SearchIndex.of(dossier, budget)) {
            return index.search(query, scope, budget);
        }
    }
}
