package travaux.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Puts each term of a query into the index's own terms. */
final class Clauses {

    /** More endings than these are not gone through inside a phrase. */
    private static final int MOST_ENDINGS = 500;

    private final WordAnalyzer analyzer;
    private final IndexReader reader;

    Clauses(WordAnalyzer analyzer, IndexReader reader) {
        this.analyzer = analyzer;
        this.reader = reader;
    }

    /** One clause for each term, in order. */
    List<Query> of(SearchQuery query) throws IOException, UnusableQueryException {
        List<Query> clauses = new ArrayList<>();
        for (SearchQuery.Term term : query.terms()) {
            List<WordAnalyzer.Word> words = analyzer.words(term.text());
            List<Query> fields = new ArrayList<>();
            for (String field : IndexFields.SOUGHT) {
                fields.add(clause(field, term, words));
            }
            if (!term.exact() && !term.open()) {
                fields.add(new TermQuery(new Term(IndexFields.ID, IndexFields.folded(term.text()))));
            }
            clauses.add(new DisjunctionMaxQuery(fields, 0));
        }
        return clauses;
    }

    private Query clause(String field, SearchQuery.Term term, List<WordAnalyzer.Word> words)
            throws IOException, UnusableQueryException {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("nothing to look for");
        }
        if (words.size() == 1) {
            WordAnalyzer.Word word = words.getFirst();
            return term.open()
                    ? new PrefixQuery(new Term(field, word.folded()))
                    : new TermQuery(new Term(field, term.exact() ? word.folded() : word.stem()));
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        int whole = term.open() ? words.size() - 1 : words.size();
        for (WordAnalyzer.Word word : words.subList(0, whole)) {
            phrase.add(new Term(field, term.exact() ? word.folded() : word.stem()));
        }
        if (term.open()) {
            Term[] endings = endings(field, words.getLast().folded());
            if (endings.length == 0) {
                return new MatchNoDocsQuery("nothing to look for");
            }
            phrase.add(endings);
        }
        return phrase.build();
    }

    private Term[] endings(String field, String beginning) throws IOException, UnusableQueryException {
        List<Term> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return new Term[0];
        }
        TermsEnum all = terms.iterator();
        boolean there = all.seekCeil(new BytesRef(beginning)) != TermsEnum.SeekStatus.END;
        for (BytesRef at = there ? all.term() : null; at != null; at = all.next()) {
            String term = at.utf8ToString();
            if (!term.startsWith(beginning)) {
                break;
            }
            if (found.size() == MOST_ENDINGS) {
                throw new UnusableQueryException(
                        "Too many words begin with “" + beginning + "”. Write more letters of it.");
            }
            found.add(new Term(field, term));
        }
        return found.toArray(Term[]::new);
    }
}
