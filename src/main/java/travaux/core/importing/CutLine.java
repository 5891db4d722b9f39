package travaux.core.importing;

import java.util.BitSet;
import java.util.List;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.MarkedLine.Style;
import travaux.core.text.Mark;
import travaux.core.text.TextRange;

/** Takes characters out of a line; marks move with what stays, and the space that would stand twice goes too. */
final class CutLine {

    private static final String CLOSES = " .,;:!?)";

    private CutLine() {}

    static MarkedLine of(MarkedLine line, BitSet cut) {
        String text = line.text();
        BitSet gone = withSpaces(text, cut);
        int[] now = new int[text.length() + 1];
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            now[i] = left.length();
            if (!gone.get(i)) {
                left.append(text.charAt(i));
            }
        }
        now[text.length()] = left.length();
        List<Mark> marks = line.marks().stream()
                .filter(mark -> mark.range().isEmpty()
                        || now[mark.range().start()] < now[mark.range().end()])
                .map(mark -> new Mark(
                        mark.kind(),
                        new TextRange(
                                now[mark.range().start()], now[mark.range().end()]),
                        mark.value()))
                .toList();
        Style style = line.style() instanceof Style.Declared declared
                ? new Style.Declared(declared.kind(), declared.level(), now[declared.labelEnd()])
                : line.style();
        return new MarkedLine(left.toString(), marks, style, line.indent(), line.place());
    }

    /** The characters to go, and of the spaces around them those that would stand twice or before a sign that closes. */
    private static BitSet withSpaces(String text, BitSet cut) {
        BitSet gone = (BitSet) cut.clone();
        for (TextRange run : MarkedChanges.runs(cut)) {
            boolean spaceBefore = run.start() == 0 || text.charAt(run.start() - 1) == ' ';
            boolean closes = run.end() < text.length() && CLOSES.indexOf(text.charAt(run.end())) >= 0;
            if (spaceBefore && closes) {
                gone.set(
                        run.start() == 0 ? run.end() : run.start() - 1, run.start() == 0 ? run.end() + 1 : run.start());
            }
        }
        return gone;
    }
}
