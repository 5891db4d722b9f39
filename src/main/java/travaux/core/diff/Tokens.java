package travaux.core.diff;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.TextRange;
import travaux.core.text.UnitText;

/**
 * The words of one text, spaces and brackets left out, by number: where each stands, what it is, how deep in brackets, in which
 * paragraph, and whether a bracket, a line's end or the edge of a label or remark parts it from the word before.
 */
final class Tokens {

    private final UnitText source;
    private final Vocabulary vocabulary;
    private final int[] starts;
    private final int[] ends;
    private final int[] ids;
    private final int[] depths;
    private final int[] paragraphs;
    private final boolean[] parted;
    private final BitSet remarks;

    private Tokens(UnitText source, List<TextRange> ranges, Vocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
        int size = ranges.size();
        starts = new int[size];
        ends = new int[size];
        ids = new int[size];
        depths = new int[size];
        paragraphs = new int[size];
        parted = new boolean[size];
        remarks = remarks(source);
        fill(ranges, source.depths());
        partAtMarks();
    }

    /** Which characters are no wording of the treaty but said upon it: statuses, notes, proposers, {@code [sic]}. */
    private static BitSet remarks(UnitText source) {
        BitSet remarks = new BitSet();
        for (Mark mark : source.marks()) {
            if (isRemark(mark.kind())) {
                remarks.set(mark.range().start(), mark.range().end());
            }
        }
        return remarks;
    }

    private static boolean isRemark(MarkKind kind) {
        return switch (kind) {
            case STATUS_NOTE, EDITOR_NOTE, SIC, ATTRIBUTION -> true;
            case BOLD,
                    ITALIC,
                    UNDERLINE,
                    STRUCK,
                    INSERTED,
                    DELETED,
                    MOVED_FROM,
                    MOVED_TO,
                    FOOTNOTE_REFERENCE,
                    PLACEHOLDER,
                    OPTION_LABEL -> false;
        };
    }

    private void partAtMarks() {
        for (int i = 1; i < starts.length; i++) {
            parted[i] |= isRemark(i) != isRemark(i - 1);
        }
        source.marks(MarkKind.OPTION_LABEL).forEach(label -> {
            part(label.range().start());
            part(label.range().end());
        });
        source.provisions().forEach(provision -> part(provision.label().end()));
    }

    /** The words of a text at given places. */
    static Tokens of(UnitText source, List<TextRange> ranges, Vocabulary vocabulary) {
        return new Tokens(source, ranges, vocabulary);
    }

    private void fill(List<TextRange> ranges, int[] depth) {
        String text = source.text();
        int from = 0;
        int paragraph = 0;
        for (int i = 0; i < starts.length; i++) {
            TextRange range = ranges.get(i);
            for (int at = from; at < range.start(); at++) {
                parted[i] |= WordScanner.isBracket(text.charAt(at)) || text.charAt(at) == '\n';
                paragraph += text.charAt(at) == '\n' ? 1 : 0;
            }
            starts[i] = range.start();
            ends[i] = range.end();
            String word = range.of(text);
            ids[i] = remarks.get(range.start()) ? vocabulary.remark(word) : vocabulary.number(word);
            depths[i] = depth[range.start()];
            paragraphs[i] = paragraph;
            from = range.end();
        }
    }

    private void part(int offset) {
        if (at(offset) < parted.length) {
            parted[at(offset)] = true;
        }
    }

    int size() {
        return starts.length;
    }

    UnitText source() {
        return source;
    }

    /** First code unit of a word. */
    int start(int token) {
        return starts[token];
    }

    /** First code unit after a word. */
    int end(int token) {
        return ends[token];
    }

    /** Number of a word; equal words of both sides have equal numbers. */
    int id(int token) {
        return ids[token];
    }

    String word(int token) {
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

    /** Whether a word is said upon the text rather than by it, as in {@code [agreed ad referendum]}. */
    boolean isRemark(int token) {
        return remarks.get(starts[token]);
    }

    int depth(int token) {
        return depths[token];
    }

    int paragraph(int token) {
        return paragraphs[token];
    }

    /** Whether a bracket, a line's end or the edge of a label or remark stands between the word and the one before. */
    boolean isParted(int token) {
        return parted[token];
    }

    /** The characters from one word to just before another, spaces and brackets between them included. */
    TextRange range(int from, int to) {
        return new TextRange(starts[from], ends[to - 1]);
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
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }
}
