package travaux.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts text into words by Unicode's rules (UAX #29). Chinese characters stand singly: a run of them is sought as a phrase, so that
 * a term is found however a dictionary would have cut the sentence around it.
 */
final class WordAnalyzer extends Analyzer {

    /** A word of a query: as written but folded, and its stem with the sign before it. */
    record Word(String folded, String stem) {}

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        return new TokenStreamComponents(tokens, new FoldedWords(tokens));
    }

    /** The words of a text in order. */
    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String folded = term.toString();
                tokens.incrementToken(); // each word is followed by its stem
                words.add(new Word(folded, term.toString()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
        return words;
    }
}
