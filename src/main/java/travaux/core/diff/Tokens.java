package travaux.core.diff;

import java.util.List;
import travaux.core.text.TextRange;
import travaux.core.text.UnitText;

/**
 * The words of one text, spaces and brackets left out, by number: where each stands, what it is, how deep in brackets, in which
 * paragraph, and whether a bracket, a line's end or the edge of a label or remark parts it from the word before.
 */
final class Tokens {

    private final CutText cut;
    private final Vocabulary vocabulary;
    private final int[] ids;

    private Tokens(CutText cut, Vocabulary vocabulary) {
        this.cut = cut;
        this.vocabulary = vocabulary;
        ids = new int[cut.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = vocabulary.number(cut, i);
        }
    }

    /** The words of a text, numbered. */
    static Tokens of(CutText cut, Vocabulary vocabulary) {
        return new Tokens(cut, vocabulary);
    }

    int size() {
        return ids.length;
    }

    UnitText source() {
        return cut.source();
    }

    /** First code unit of a word. */
    int start(int token) {
        return cut.start(token);
    }

    /** First code unit after a word. */
    int end(int token) {
        return cut.end(token);
    }

    /** Number of a word; equal words of both sides have equal numbers. */
    int id(int token) {
        return ids[token];
    }

    String word(int token) {
        return known(token).text();
    }

    /** What is known of a word. */
    Word known(int token) {
        return vocabulary.word(ids[token]);
    }

    /** What a match of the word is worth; see {@link Vocabulary}. */
    int worth(int token) {
        return vocabulary.worth(ids[token]);
    }

    boolean isSign(int token) {
        return worth(token) == Vocabulary.SIGN;
    }

    boolean isContent(int token) {
        return worth(token) == Vocabulary.CONTENT;
    }

    /** Whether it is a blank in its brackets, such as {@code […]}. */
    boolean isBlank(int token) {
        return cut.isBlank(token);
    }

    /** Whether a word is said upon the text rather than by it, as in {@code [agreed ad referendum]}. */
    boolean isRemark(int token) {
        return cut.isRemark(token);
    }

    /** Whether it is the slash between two rivals, which sets them apart as brackets of their own would. */
    boolean isSeparator(int token) {
        return cut.isBetweenRivals(token) && word(token).equals("/");
    }

    int depth(int token) {
        return cut.depth(token);
    }

    int paragraph(int token) {
        return cut.paragraph(token);
    }

    /** Whether a bracket, a line's end or the edge of a label or remark stands between the word and the one before. */
    boolean isParted(int token) {
        return cut.isParted(token);
    }

    /** The characters from one word to just before another, spaces and brackets between them included. */
    TextRange range(int from, int to) {
        return new TextRange(start(from), end(to - 1));
    }

    /** Its paragraphs and sentences. */
    Lines lines() {
        return cut.lines();
    }

    /** The references in the text to its own articles and paragraphs. */
    List<List<References.Reference>> references() {
        return cut.references();
    }

    /** Sum of what the words from one to just before another are worth. */
    int worth(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += worth(i);
        }
        return sum;
    }

    /** First word that starts at or after a place in the text. */
    int at(int offset) {
        return cut.at(offset);
    }
}
