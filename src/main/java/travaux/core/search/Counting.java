package travaux.core.search;

import java.util.List;
import java.util.OptionalInt;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;

/** Counts hits by draft: a term's rise and fall. */
final class Counting {
    private Counting() {}

    /** Every draft in order, those without a hit too. */
    static List<DraftCount> of(Dossier dossier, List<Hit> hits) {
        return dossier.drafts().stream().map(entry -> count(entry, hits)).toList();
    }

    private static DraftCount count(DraftEntry entry, List<Hit> hits) {
        List<Hit> its = hits.stream()
                .filter(hit -> hit.passage().draft().filter(entry.id()::equals).isPresent())
                .toList();
        int words = its.stream()
                .filter(hit -> hit.passage().kind() == HitKind.TEXT)
                .mapToInt(hit -> hit.words().size())
                .sum();
        boolean worded = entry.draft().hasWording();
        return new DraftCount(entry.id(), its.size(), worded ? OptionalInt.of(words) : OptionalInt.empty());
    }
}
