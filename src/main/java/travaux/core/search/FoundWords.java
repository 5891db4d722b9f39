package travaux.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import travaux.core.text.TextRange;

/** Finds where in a passage the words of each clause stand. */
final class FoundWords {

    private final IndexSearcher searcher;
    private final List<Weight> weights = new ArrayList<>();

    FoundWords(IndexSearcher searcher, List<Query> clauses) throws IOException {
        this.searcher = searcher;
        for (Query clause : clauses) {
            weights.add(searcher.createWeight(searcher.rewrite(clause), ScoreMode.COMPLETE_NO_SCORES, 1));
        }
    }

    /** For each clause the words that answer it, in order; ranges of the passage's text. None where an id answers it. */
    List<List<TextRange>> in(Passage passage, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        List<List<TextRange>> found = new ArrayList<>();
        for (Weight weight : weights) {
            TreeSet<TextRange> words = new TreeSet<>();
            Matches matches = weight.matches(leaf, document - leaf.docBase);
            if (matches != null) {
                for (String field : IndexFields.SOUGHT) {
                    add(matches.getMatches(field), field.equals(IndexFields.JOINED), passage, words);
                }
            }
            found.add(List.copyOf(words));
        }
        return found;
    }

    private static void add(MatchesIterator matches, boolean joined, Passage passage, Set<TextRange> words)
            throws IOException {
        int[] kept = joined ? IndexFields.kept(passage.text()) : new int[0];
        while (matches != null && matches.next()) {
            int start = matches.startOffset();
            int end = matches.endOffset();
            words.add(joined ? new TextRange(kept[start], kept[end - 1] + 1) : new TextRange(start, end));
        }
    }
}
