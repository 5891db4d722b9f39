package travaux.core.diff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import travaux.core.text.BracketGroup;
import travaux.core.text.TextRange;
import travaux.core.text.UnitText;

/**
 * The brackets of one side that stand around words of one moved passage: they go, or come, with it. What was edited on the way
 * does not part them from it; words that stayed do.
 */
final class MovedBrackets {

    /** For each bracket's place the number of the move. */
    private final Map<Integer, OptionalInt> moves = new HashMap<>();

    MovedBrackets(UnitComparison unit, boolean isNow) {
        UnitText text = isNow ? unit.nowText() : unit.oldText();
        Function<Run, TextRange> side = isNow ? Run::now : Run::old;
        Run.Op moving = isNow ? Run.Op.MOVE_TO : Run.Op.MOVE_FROM;
        List<Run> runs = unit.runs().stream()
                .filter(run -> run.op() == moving || run.op() == Run.Op.KEEP)
                .toList();
        int[] starts = runs.stream().map(side).mapToInt(TextRange::start).toArray();
        int[] ends = ends(runs);
        for (BracketGroup group : text.brackets()) {
            int first = place(starts, group.range().start());
            int last = place(starts, group.range().end()) - 1;
            if (first <= last && last < ends[first] && runs.get(first).move().isPresent()) {
                moves.put(group.range().start(), runs.get(first).move());
                moves.put(group.range().end() - 1, runs.get(first).move());
            }
        }
    }

    /** For each run the first one after it that belongs to another move, or stayed where it did not. */
    private static int[] ends(List<Run> runs) {
        int[] ends = new int[runs.size()];
        for (int at = runs.size() - 1; at >= 0; at--) {
            boolean goesOn = at + 1 < runs.size()
                    && runs.get(at).move().equals(runs.get(at + 1).move());
            ends[at] = goesOn ? ends[at + 1] : at + 1;
        }
        return ends;
    }

    private static int place(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -found - 1 : found;
    }

    /** The number of the move that the bracket at a place goes with, if any. */
    OptionalInt at(int place) {
        return moves.getOrDefault(place, OptionalInt.empty());
    }
}
