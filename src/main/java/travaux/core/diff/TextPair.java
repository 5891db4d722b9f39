package travaux.core.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import travaux.core.text.Budget;
import travaux.core.text.UnitText;

/** Two texts being compared: their words, which is which, and what moved, here or to another unit. */
final class TextPair {

    private final Tokens old;
    private final Tokens now;
    private Matching matching;
    private final int[] oldMoves;
    private final int[] nowMoves;
    private final BitSet oldEdited = new BitSet();
    private final BitSet nowEdited = new BitSet();

    private TextPair(Tokens old, Tokens now) {
        this.old = old;
        this.now = now;
        this.matching = new Matching(old.size(), now.size());
        this.oldMoves = new int[old.size()];
        this.nowMoves = new int[now.size()];
    }

    /** Two texts that were cut into words, numbered alike, not yet matched. */
    static TextPair of(List<CutText> cut, Vocabulary vocabulary) {
        return new TextPair(Tokens.of(cut.getFirst(), vocabulary), Tokens.of(cut.getLast(), vocabulary));
    }

    /** Two texts, matched, what moved between them numbered. */
    static TextPair matched(UnitText old, UnitText now, UnitDiff.Matcher matcher) {
        TextPair pair = of(Tokeniser.cut(old, now), matcher.vocabulary());
        pair.match(matcher);
        pair.numberMoves(matcher);
        return pair;
    }

    /** Says which word is which. It changes nothing but this pair: several pairs can be matched at a time. */
    void match(UnitDiff.Matcher matcher) {
        matching = TextMatching.match(old, now, matcher.vocabulary(), matcher.budget());
        ReferenceLists.relink(old, now, matcher.numbers(), matching);
        for (Matching.Move move : matching.moves()) {
            Region passage = new Region(move.oldBody(), move.oldEnd(), move.nowBody(), move.nowEnd());
            noteEdits(this, this, passage, matcher.budget());
        }
    }

    /** Gives each move between the two texts a number of its own. */
    void numberMoves(UnitDiff.Matcher matcher) {
        for (Matching.Move move : matching.moves()) {
            int number = matcher.moves()
                    .add(
                            new MoveRegister.Place(old, move.oldBody(), move.oldEnd()),
                            new MoveRegister.Place(now, move.nowBody(), move.nowEnd()));
            noteGone(move.old(), move.oldEnd(), number);
            noteCome(move.now(), move.nowEnd(), number);
        }
    }

    /** Notes what was edited in a passage on its way from one pair of texts to another, or within one. */
    static void noteEdits(TextPair from, TextPair to, Region passage, Budget budget) {
        MoveInside.edits(from.old, to.now, passage, budget).forEach(edit -> {
            from.oldEdited.set(edit.old(), edit.oldEnd());
            to.nowEdited.set(edit.now(), edit.nowEnd());
        });
    }

    Tokens old() {
        return old;
    }

    Tokens now() {
        return now;
    }

    boolean isApproximate() {
        return matching.isApproximate();
    }

    /** The new word that an old one is, or -1. */
    int toNow(int oldWord) {
        return matching.toNow(oldWord);
    }

    /** The old word that a new one is, or -1. */
    int toOld(int nowWord) {
        return matching.toOld(nowWord);
    }

    /** The passages that stand elsewhere in the same text. */
    List<Matching.Move> movesWithin() {
        return matching.moves();
    }

    /** Whether an old word neither stayed nor moved. */
    boolean isDeleted(int oldWord) {
        return matching.toNow(oldWord) < 0 && oldMoves[oldWord] == 0;
    }

    /** Whether a new word neither stood here nor moved here. */
    boolean isInserted(int nowWord) {
        return matching.toOld(nowWord) < 0 && nowMoves[nowWord] == 0;
    }

    void noteGone(int from, int to, int move) {
        Arrays.fill(oldMoves, from, to, move);
    }

    void noteCome(int from, int to, int move) {
        Arrays.fill(nowMoves, from, to, move);
    }

    /** Every word of both sides once, in order: at each place what went before what came. */
    List<Stretch> stretches() {
        List<Stretch> found = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            int start = i;
            if (i < old.size() && matching.toNow(i) < 0 && !waits(i, j)) {
                i = goneEnd(i);
                found.add(new Stretch(goneOp(start), start, i, j, j, oldMoves[start]));
            } else if (j < now.size() && matching.toOld(j) < 0) {
                int from = j;
                j = comeEnd(j);
                found.add(new Stretch(comeOp(from), i, i, from, j, nowMoves[from]));
            } else {
                int length = keptLength(i, j);
                found.add(new Stretch(Run.Op.KEEP, i, i + length, j, j + length, 0));
                i += length;
                j += length;
            }
        }
        return found;
    }

    /**
     * Whether words that went wait for those that came: they begin a paragraph of which more stayed, a number perhaps, and whole
     * paragraphs came before it.
     */
    private boolean waits(int i, int j) {
        if (j >= now.size() || matching.toOld(j) >= 0 || (i > 0 && old.paragraph(i - 1) == old.paragraph(i))) {
            return false;
        }
        int stayed = i;
        while (stayed < old.size() && matching.toNow(stayed) < 0 && old.paragraph(stayed) == old.paragraph(i)) {
            stayed++;
        }
        return stayed < old.size()
                && matching.toNow(stayed) >= 0
                && old.paragraph(stayed) == old.paragraph(i)
                && now.paragraph(j) < now.paragraph(matching.toNow(stayed));
    }

    private Run.Op goneOp(int at) {
        return oldMoves[at] == 0 || oldEdited.get(at) ? Run.Op.DELETE : Run.Op.MOVE_FROM;
    }

    private Run.Op comeOp(int at) {
        return nowMoves[at] == 0 || nowEdited.get(at) ? Run.Op.INSERT : Run.Op.MOVE_TO;
    }

    private int goneEnd(int from) {
        int end = from + 1;
        while (end < old.size()
                && matching.toNow(end) < 0
                && oldMoves[end] == oldMoves[from]
                && oldEdited.get(end) == oldEdited.get(from)
                && goesOn(old, end)) {
            end++;
        }
        return end;
    }

    private int comeEnd(int from) {
        int end = from + 1;
        while (end < now.size()
                && matching.toOld(end) < 0
                && nowMoves[end] == nowMoves[from]
                && nowEdited.get(end) == nowEdited.get(from)
                && goesOn(now, end)) {
            end++;
        }
        return end;
    }

    private int keptLength(int from, int to) {
        int length = 1;
        while (from + length < old.size()
                && matching.toNow(from + length) == to + length
                && goesOn(old, from + length)
                && goesOn(now, to + length)) {
            length++;
        }
        return length;
    }

    /** A run never crosses a bracket or a line's end, and has one depth. */
    private static boolean goesOn(Tokens tokens, int at) {
        return !tokens.isParted(at) && tokens.depth(at) == tokens.depth(at - 1);
    }
}
