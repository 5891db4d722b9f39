package travaux.core.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.DraftKind;
import travaux.core.record.Confidence;
import travaux.core.text.Budget;
import travaux.core.text.Drafts;
import travaux.core.text.TextState;
import travaux.core.text.Unit;

/** Dossiers of drafts alone, about lighthouses, and searches in them. */
final class Lighthouses {
    private Lighthouses() {}

    /** A dossier of drafts called d1, d2 and so on. */
    @SafeVarargs
    static Dossier dossier(List<Unit>... drafts) {
        List<DraftEntry> entries = java.util.stream.IntStream.range(0, drafts.length)
                .mapToObj(at -> entry("d" + (at + 1), drafts[at]))
                .toList();
        return new Dossier(
                "fixture",
                "Fixture",
                true,
                "en",
                "",
                "",
                entries,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                travaux.core.record.Proceedings.NONE,
                java.util.List.of());
    }

    /** Drafts of one article each, with the texts given. */
    static Dossier texts(String... texts) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Unit>[] drafts = java.util.Arrays.stream(texts)
                .map(text -> List.of(Drafts.article("1", "Preface", text)))
                .toArray(List[]::new);
        return dossier(drafts);
    }

    static List<Hit> hits(Dossier dossier, String query, SearchScope scope) {
        return search(dossier, query, scope).hits();
    }

    static SearchResult search(Dossier dossier, String query, SearchScope scope) {
        try (SearchIndex index = SearchIndex.of(dossier, Budget.unlimited())) {
            return index.search(SearchQuery.parse(query), scope, Budget.unlimited());
        } catch (UnusableQueryException e) {
            throw new AssertionError(e);
        }
    }

    private static DraftEntry entry(String id, List<Unit> units) {
        return new DraftEntry(
                id,
                "",
                List.of(),
                DraftKind.IN_SESSION,
                "",
                Optional.empty(),
                false,
                Optional.empty(),
                "",
                TextState.FICTIONAL,
                Drafts.draft(id, units),
                Confidence.HIGH,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                OptionalInt.empty());
    }
}
