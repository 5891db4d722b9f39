package travaux.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import travaux.core.dossier.Dossier;
import travaux.core.text.Budget;

/** The words of one dossier, in memory. Safe to be searched by several threads. */
public final class SearchIndex implements AutoCloseable {

    private record Found(int document, int place, double score) {}

    private final Dossier dossier;
    private final List<Passage> passages;
    private final ByteBuffersDirectory memory = new ByteBuffersDirectory();
    private final WordAnalyzer analyzer = new WordAnalyzer();
    private final DirectoryReader reader;

    private SearchIndex(Dossier dossier, Budget budget) throws IOException {
        this.dossier = dossier;
        this.passages = Passages.of(dossier);
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
            for (int place = 0; place < passages.size(); place++) {
                budget.isSpent(); // half an index would be no answer: it stops only where it was cancelled
                writer.addDocument(IndexFields.of(passages.get(place), place));
            }
        }
        this.reader = DirectoryReader.open(memory);
    }

    /**
     * Makes the index of a dossier.
     *
     * @throws java.util.concurrent.CancellationException where the budget was cancelled
     */
    public static SearchIndex of(Dossier dossier, Budget budget) {
        try {
            return new SearchIndex(dossier, budget);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory could not be written", e);
        }
    }

    /**
     * Finds what has all the terms of a query.
     *
     * @param budget past its time changes are told more coarsely, and the result says so
     * @throws UnusableQueryException if a beginning has too many endings
     */
    public SearchResult search(SearchQuery query, SearchScope scope, Budget budget) throws UnusableQueryException {
        try {
            return find(query, scope, budget);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory could not be read", e);
        }
    }

    private SearchResult find(SearchQuery query, SearchScope scope, Budget budget)
            throws IOException, UnusableQueryException {
        IndexSearcher searcher = new IndexSearcher(reader);
        List<Query> clauses = new Clauses(analyzer, reader).of(query);
        List<Found> found = found(searcher, clauses);
        WordChanges changes = new WordChanges(dossier, budget);
        Sieve sieve = new Sieve(scope, changes);
        FoundWords words = new FoundWords(searcher, clauses);
        List<Hit> hits = new ArrayList<>();
        for (Found one : found) {
            budget.isSpent();
            Passage passage = passages.get(one.place());
            sieve.hit(passage, words.in(passage, one.document()), one.score()).ifPresent(hits::add);
        }
        List<SearchQuery.Term> missing = new ArrayList<>();
        for (int at = 0; at < clauses.size(); at++) {
            if (searcher.count(clauses.get(at)) == 0) {
                missing.add(query.terms().get(at));
            }
        }
        return new SearchResult(
                query, scope, hits, Counting.of(dossier, hits), missing, found.size(), changes.isApproximate());
    }

    private List<Found> found(IndexSearcher searcher, List<Query> clauses) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        clauses.forEach(clause -> all.add(clause, BooleanClause.Occur.MUST));
        List<Found> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(all.build(), Math.max(1, passages.size())).scoreDocs) {
            found.add(new Found(hit.doc, place(hit.doc).orElseThrow(), hit.score));
        }
        found.sort(Comparator.comparingInt(Found::place));
        return found;
    }

    private Optional<Integer> place(int document) throws IOException {
        NumericDocValues places = MultiDocValues.getNumericValues(reader, IndexFields.PLACE);
        return places != null && places.advanceExact(document)
                ? Optional.of((int) places.longValue())
                : Optional.empty();
    }

    /** Lets go of the memory. */
    @Override
    public void close() {
        try (reader;
                memory) {
            analyzer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory could not be let go", e);
        }
    }
}
