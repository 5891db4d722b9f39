package travaux.core.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives each word twice at one place: folded, and as its stem behind a sign that no word begins with. */
final class FoldedWords extends TokenFilter {

    /** What tells a stem from a word. */
    static final char STEM = '=';

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private String stem = "";

    FoldedWords(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!stem.isEmpty()) {
            word.setEmpty().append(STEM).append(stem);
            step.setPositionIncrement(0);
            stem = "";
            return true;
        }
        int steps = 0;
        while (input.incrementToken()) {
            steps += step.getPositionIncrement();
            String bare = Stem.bare(Folding.fold(word));
            if (!bare.isEmpty()) {
                word.setEmpty().append(bare);
                step.setPositionIncrement(steps);
                stem = Stem.of(bare);
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        stem = "";
    }
}
