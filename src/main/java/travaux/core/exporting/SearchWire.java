package travaux.core.exporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import travaux.core.search.DraftCount;
import travaux.core.search.Hit;
import travaux.core.search.SearchResult;
import travaux.core.search.WordChange;
import travaux.core.text.TextRange;

/** The answer of {@code search}. */
record SearchWire(
        int schema,
        String query,
        int total,
        Map<String, Integer> perDraft,
        Map<String, OptionalInt> words,
        boolean approximate,
        List<HitWire> hits) {

    /** Something found. */
    record HitWire(
            String kind,
            String id,
            Optional<String> draft,
            Optional<UnitRefWire> ref,
            String title,
            String label,
            String snippet,
            List<String> matched,
            boolean inBrackets,
            List<ChangeWire> changes,
            double score) {}

    /** What happened to the words with a draft. */
    record ChangeWire(String kind, String draft) {}

    static SearchWire of(SearchResult result) {
        Map<String, Integer> perDraft = new LinkedHashMap<>();
        Map<String, OptionalInt> words = new LinkedHashMap<>();
        for (DraftCount count : result.drafts()) {
            perDraft.put(count.draft(), count.hits());
            words.put(count.draft(), count.words());
        }
        return new SearchWire(
                Json.SCHEMA,
                result.query().written(),
                result.hits().size(),
                perDraft,
                words,
                result.approximate(),
                result.hits().stream().map(SearchWire::hit).toList());
    }

    private static HitWire hit(Hit hit) {
        return new HitWire(
                hit.passage().kind().wireName(),
                hit.passage().id(),
                hit.passage().draft(),
                hit.passage().unit().map(UnitRefWire::of),
                hit.passage().title(),
                hit.passage().label(),
                hit.snippet().text(),
                hit.words().stream().map(word -> matched(word, hit)).distinct().toList(),
                hit.inBrackets(),
                hit.changes().stream().map(SearchWire::change).toList(),
                Math.round(hit.score() * 1000) / 1000.0);
    }

    private static String matched(TextRange word, Hit hit) {
        return word.of(hit.passage().text());
    }

    private static ChangeWire change(WordChange change) {
        return new ChangeWire(change.kind().wireName(), change.draft());
    }
}
