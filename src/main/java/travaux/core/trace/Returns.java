package travaux.core.trace;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import travaux.core.align.Pairing;
import travaux.core.align.Relation;
import travaux.core.diff.DraftDiff;
import travaux.core.diff.Run;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Budget;

/**
 * Words of a provision that went and came back. Where words begin in a version, the provision there is compared with what it
 * was in each version before the last; what that comparison keeps and what had gone meanwhile is the same words again.
 */
final class Returns {

    private final Threads threads;
    private final List<Presence> lineage;
    private final Budget budget;
    private final Map<Integer, Integer> again = new HashMap<>();
    private boolean approximate;

    private Returns(Threads threads, List<Presence> lineage, Budget budget) {
        this.threads = threads;
        this.lineage = lineage;
        this.budget = budget;
    }

    static Returns find(Steps steps, Threads threads, List<Presence> lineage, Budget budget) {
        Returns returns = new Returns(threads, lineage, budget);
        List<Integer> worded = steps.worded();
        for (int k = 2; k < worded.size(); k++) {
            int now = worded.get(k);
            for (int i = k - 2; i >= 0 && lineage.get(now).isHere(); i--) {
                if (lineage.get(worded.get(i)).isHere()) {
                    returns.join(worded.get(i), worded.get(k - 1), now);
                }
            }
        }
        return returns;
    }

    private void join(int old, int between, int now) {
        Sheet before = threads.sheet(old, lineage.get(old).units());
        Sheet after = threads.sheet(now, lineage.get(now).units());
        BitSet free = free(before, between, now);
        BitSet fresh = fresh(after, now);
        if (free.isEmpty() || fresh.isEmpty()) {
            return;
        }
        if (budget.isSpent()) {
            approximate = true;
            return;
        }
        UnitComparison comparison = compare(before, after);
        approximate |= comparison.approximate();
        comparison.runs().stream()
                .filter(run -> run.op() == Run.Op.KEEP)
                .forEach(run -> join(before.threads(run.old()), after, run, new Sides(free, fresh)));
    }

    /** Threads that may come back, and threads that may be such. */
    private record Sides(BitSet free, BitSet fresh) {

        boolean allow(int old, int now) {
            return free.get(old) && fresh.get(now);
        }
    }

    /** Threads of a version that stand neither in the one before the new one nor in the new one itself. */
    private BitSet free(Sheet before, int between, int now) {
        BitSet free = of(before);
        free.andNot(standing(between));
        free.andNot(standing(now));
        return free;
    }

    /** Threads that began in a version and are not known to be others again. */
    private BitSet fresh(Sheet after, int now) {
        BitSet fresh = new BitSet();
        for (int at = 0; at < after.size(); at++) {
            int thread = after.thread(at);
            if (thread != Sheet.NONE && threads.beginsIn(now, thread) && !again.containsKey(thread)) {
                fresh.set(thread);
            }
        }
        return fresh;
    }

    private UnitComparison compare(Sheet before, Sheet after) {
        Pairing pairing = new Pairing(before.units(), after.units(), Relation.SAME, 1, 1, Pairing.Source.COMPUTED);
        return DraftDiff.compare(pairing, budget);
    }

    /** Joins unbroken stretches of a run that say something; a comma that stands where one stood before did not return. */
    private void join(int[] old, Sheet after, Run run, Sides sides) {
        int[] places = Letters.in(after.text().text(), run.now());
        for (int i = 0; i < places.length; ) {
            int end = i;
            while (end < places.length && sides.allow(original(old[end]), after.thread(places[end]))) {
                end++;
            }
            boolean says = end > i && Letters.hasWords(after.text().text().substring(places[i], places[end - 1] + 1));
            for (int at = i; says && at < end; at++) {
                again.put(after.thread(places[at]), original(old[at]));
                sides.free.clear(original(old[at]));
            }
            i = Math.max(end, i + 1);
        }
    }

    /** The thread that a thread is again, or itself. */
    int original(int thread) {
        return again.getOrDefault(thread, thread);
    }

    /** Every thread that stands somewhere in a version, words that came back under their first thread. */
    BitSet standing(int version) {
        return originals(threads.standing(version));
    }

    /** Every thread that stands in brackets in a version, likewise. */
    BitSet inBrackets(int version) {
        return originals(threads.inBrackets(version));
    }

    /** The threads of a sheet, likewise. */
    BitSet of(Sheet sheet) {
        BitSet all = new BitSet();
        for (int at = 0; at < sheet.size(); at++) {
            if (sheet.thread(at) != Sheet.NONE) {
                all.set(original(sheet.thread(at)));
            }
        }
        return all;
    }

    private BitSet originals(BitSet all) {
        int[] returned = all.stream().filter(again::containsKey).toArray();
        Arrays.stream(returned).forEach(thread -> {
            all.clear(thread);
            all.set(original(thread));
        });
        return all;
    }

    boolean isApproximate() {
        return approximate;
    }
}
