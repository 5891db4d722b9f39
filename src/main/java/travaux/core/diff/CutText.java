package travaux.core.diff;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import travaux.core.align.WordNumbers;
import travaux.core.text.Alternatives;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.TextRange;
import travaux.core.text.UnitText;

/**
 * A text cut into words that have no numbers yet. Texts can be cut side by side; their words are numbered one text after the
 * other, so that the same texts always get the same numbers.
 */
final class CutText {

    private final UnitText source;
    private final List<List<References.Reference>> references;
    private final int[] hashes;
    private final int[] starts;
    private final int[] ends;
    private final int[] depths;
    private final int[] paragraphs;
    private final boolean[] parted;
    private final BitSet remarks;
    private final BitSet blanks;
    private final BitSet gaps;
    private final Lines lines;

    private CutText(UnitText source, List<TextRange> ranges) {
        this.source = source;
        int size = ranges.size();
        references = References.in(source.text());
        hashes = new int[size];
        starts = new int[size];
        ends = new int[size];
        depths = new int[size];
        paragraphs = new int[size];
        parted = new boolean[size];
        remarks = remarks(source);
        blanks = new BitSet();
        Blanks.in(source).forEach(blank -> blanks.set(blank.start()));
        gaps = gaps(source);
        fill(ranges, source.depths());
        partAtMarks();
        lines = new Lines(this);
    }

    /** The words of a text at given places. */
    static CutText of(UnitText source, List<TextRange> ranges) {
        return new CutText(source, ranges);
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
            hashes[i] = WordNumbers.hash(text, range.start(), range.end());
            depths[i] = depth[range.start()];
            paragraphs[i] = paragraph;
            from = range.end();
        }
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

    private void part(int offset) {
        if (at(offset) < parted.length) {
            parted[at(offset)] = true;
        }
    }

    /** First word that starts at or after a place in the text. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    UnitText source() {
        return source;
    }

    int size() {
        return hashes.length;
    }

    String word(int at) {
        return source.text().substring(starts[at], ends[at]);
    }

    /** What a word is found by; see {@link WordNumbers}. */
    int hash(int at) {
        return hashes[at];
    }

    /** Its paragraphs and sentences. */
    Lines lines() {
        return lines;
    }

    /** The references in the text to its own articles and paragraphs. */
    List<List<References.Reference>> references() {
        return references;
    }

    /** First code unit of a word. */
    int start(int at) {
        return starts[at];
    }

    /** First code unit after a word. */
    int end(int at) {
        return ends[at];
    }

    /** How many open brackets a word stands in. */
    int depth(int at) {
        return depths[at];
    }

    /** Which line a word stands in, from 0. */
    int paragraph(int at) {
        return paragraphs[at];
    }

    /** Whether a bracket, a line's end or the edge of a label or remark stands between a word and the one before. */
    boolean isParted(int at) {
        return parted[at];
    }

    /** Whether a word is said upon the text rather than by it, as in {@code [agreed ad referendum]}. */
    boolean isRemark(int word) {
        return remarks.get(starts[word]);
    }

    /** Whether it is a blank in its brackets, such as {@code […]}. */
    boolean isBlank(int word) {
        return blanks.get(starts[word]);
    }

    /** Whether it stands between two rivals, as the slash does in {@code [A / B]}. */
    boolean isBetweenRivals(int word) {
        return gaps.get(starts[word]);
    }

    private static BitSet gaps(UnitText source) {
        BitSet gaps = new BitSet();
        source.alternatives().stream()
                .filter(set -> set.kind() == Alternatives.Kind.ADJACENT)
                .forEach(set -> {
                    gaps.set(set.span().start(), set.span().end());
                    set.rivals().forEach(rival -> gaps.clear(rival.start(), rival.end()));
                });
        return gaps;
    }

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
                    COLOURED,
                    INSERTED,
                    DELETED,
                    MOVED_FROM,
                    MOVED_TO,
                    FOOTNOTE_REFERENCE,
                    PLACEHOLDER,
                    OPTION_LABEL -> false;
        };
    }
}
