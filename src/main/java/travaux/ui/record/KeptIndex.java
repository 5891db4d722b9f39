package travaux.ui.record;

import java.util.Optional;
import travaux.core.dossier.Dossier;
import travaux.core.search.SearchIndex;
import travaux.core.search.SearchQuery;
import travaux.core.search.SearchResult;
import travaux.core.search.SearchScope;
import travaux.core.search.UnusableQueryException;
import travaux.core.text.Budget;

/** The index of the dossier that was searched last, made once. One search at a time; a cancelled one gives way. */
final class KeptIndex {

    private record Kept(Dossier dossier, SearchIndex index) {}

    private Optional<Kept> kept = Optional.empty();

    @SuppressWarnings("ReferenceEquality") // the very dossier: comparing all its texts would cost more than a new index
    synchronized SearchResult search(Dossier dossier, SearchQuery query, SearchScope scope, Budget budget)
            throws UnusableQueryException {
        budget.isSpent(); // cancelled while it waited
        if (kept.isEmpty() || kept.get().dossier() != dossier) {
            kept.ifPresent(old -> old.index().close());
            kept = Optional.empty();
            // Without the budget: the next query will want the index too.
            kept = Optional.of(new Kept(dossier, SearchIndex.of(dossier, Budget.unlimited())));
        }
        return kept.get().index().search(query, scope, budget);
    }
}
