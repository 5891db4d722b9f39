package travaux.core.rivals;

import java.util.ArrayList;
import java.util.List;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.DraftDiff;
import travaux.core.diff.Run;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Budget;
import travaux.core.text.Draft;

/**
 * The engine's own answer, counted as the others' are.
 *
 * @param marked what it marks
 * @param common words that longest common subsequences of the units that it pairs keep
 */
record Ours(Marked marked, int common) {

    private static final int ROUNDS = 5;

    static Ours compare(Draft old, Draft now) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            DraftDiff.compare(old, now, List.of(), Budget.unlimited());
            times.add((System.nanoTime() - start) / 1e6);
        }
        times.sort(null);
        DraftComparison comparison = DraftDiff.compare(old, now, List.of(), Budget.unlimited());
        Tally tally = new Tally();
        int common = 0;
        for (UnitComparison unit : comparison.units()) {
            tally.part();
            unit.runs().forEach(run -> count(run, unit, tally));
            common += Words.common(
                    Words.in(unit.oldText().text()), Words.in(unit.nowText().text()));
        }
        return new Ours(tally.result().in(times.get(ROUNDS / 2)), common);
    }

    private static void count(Run run, UnitComparison unit, Tally tally) {
        String before = run.old().of(unit.oldText().text());
        String after = run.now().of(unit.nowText().text());
        switch (run.op()) {
            case KEEP -> tally.keep(after);
            case INSERT -> tally.insert(after);
            case DELETE -> tally.delete(before);
            case MOVE_FROM -> tally.move(before, false);
            case MOVE_TO -> tally.move(after, true);
        }
    }
}
