package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Cuts words into paragraphs and paragraphs into sentences. */
final class Passages {

    private Passages() {}

    /** The paragraphs that have words, in order. */
    static List<Passage> paragraphs(Tokens tokens) {
        return paragraphs(tokens, at -> true);
    }

    /** The paragraphs all of whose words are asked for, their own numbers apart. */
    static List<Passage> paragraphs(Tokens tokens, IntPredicate wanted) {
        List<Passage> passages = new ArrayList<>();
        for (Lines.Line line : tokens.lines().paragraphs()) {
            if (areAll(wanted, line.body(), line.to())) {
                passages.add(Passage.of(tokens, line));
            }
        }
        return passages;
    }

    private static boolean areAll(IntPredicate wanted, int from, int to) {
        int at = from;
        while (at < to && wanted.test(at)) {
            at++;
        }
        return at == to;
    }

    /** The sentences and clauses all of whose words are asked for: they end at a full stop, a semicolon or a paragraph; a label is one by itself. */
    static List<Passage> sentences(Tokens tokens, IntPredicate wanted) {
        List<Passage> sentences = new ArrayList<>();
        int start = 0;
        for (int end : tokens.lines().sentenceEnds()) {
            if (areAll(wanted, start, end)) {
                sentences.add(Passage.of(tokens, start, end));
            }
            start = end;
        }
        return sentences;
    }
}
