package travaux.core.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import travaux.core.reading.MarkedLine;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.TextRange;

/** What type, lines and colour say in a document's lines: which characters stand in bold brackets, are struck, underlined, in colour. */
final class MarkedChanges {

    /** A pair of bold brackets reaches over no more paragraphs than this: a missing one must not take the rest with it. */
    private static final int LONGEST = 40;

    private final List<MarkedLine> lines;
    private final List<BitSet> inBold = new ArrayList<>();
    private final List<BitSet> boldBrackets = new ArrayList<>();
    private final Deque<Spot> open = new ArrayDeque<>();
    private int pairs;

    private record Spot(int line, int at) {}

    MarkedChanges(List<MarkedLine> lines) {
        this.lines = lines;
        lines.forEach(line -> {
            inBold.add(new BitSet());
            boldBrackets.add(new BitSet());
        });
        for (int i = 0; i < lines.size(); i++) {
            pair(i, over(lines.get(i), MarkKind.BOLD));
        }
    }

    private void pair(int number, BitSet bold) {
        String text = lines.get(number).text();
        for (int at = bold.nextSetBit(0); at >= 0; at = bold.nextSetBit(at + 1)) {
            if (text.charAt(at) == '[') {
                open.push(new Spot(number, at));
            } else if (text.charAt(at) == ']' && !open.isEmpty()) {
                join(open.pop(), new Spot(number, at));
            }
        }
    }

    private void join(Spot from, Spot to) {
        if (to.line - from.line > LONGEST) {
            return;
        }
        pairs++;
        boldBrackets.get(from.line).set(from.at);
        boldBrackets.get(to.line).set(to.at);
        for (int line = from.line; line <= to.line; line++) {
            int start = line == from.line ? from.at : 0;
            int end = line == to.line ? to.at + 1 : lines.get(line).text().length();
            inBold.get(line).set(start, end);
        }
    }

    /** Pairs of bold brackets. */
    int pairs() {
        return pairs;
    }

    /** The characters of a line that stand in bold brackets, the brackets themselves included. */
    BitSet inBoldBrackets(int line) {
        return inBold.get(line);
    }

    /** The brackets of a line that are bold and have a partner. */
    BitSet boldBrackets(int line) {
        return boldBrackets.get(line);
    }

    /** The characters of a line under marks of these kinds. */
    static BitSet over(MarkedLine line, MarkKind... kinds) {
        BitSet over = new BitSet();
        for (Mark mark : line.marks()) {
            if (List.of(kinds).contains(mark.kind())) {
                over.set(mark.range().start(), mark.range().end());
            }
        }
        return over;
    }

    /** Runs of characters, as ranges. */
    static List<TextRange> runs(BitSet characters) {
        List<TextRange> runs = new ArrayList<>();
        for (int start = characters.nextSetBit(0); start >= 0; ) {
            int end = characters.nextClearBit(start);
            runs.add(new TextRange(start, end));
            start = characters.nextSetBit(end);
        }
        return runs;
    }
}
