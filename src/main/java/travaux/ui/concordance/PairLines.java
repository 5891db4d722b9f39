package travaux.ui.concordance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Draft;
import travaux.core.text.Unit;
import travaux.ui.support.Identity;

/**
 * Lays two drafts out as two columns, each in its own order. Most units that belong together stand at one height; what was
 * moved does not, and is joined across the heights. Never touches a scene.
 *
 * @param lines from top to bottom
 * @param ribbons in the order of the comparison
 */
record PairLines(List<PairLine> lines, List<Ribbon> ribbons) {

    /** Nothing is compared. */
    static final PairLines NONE = new PairLines(List.of(), List.of());

    PairLines {
        lines = List.copyOf(lines);
        ribbons = List.copyOf(ribbons);
    }

    static PairLines of(DraftComparison comparison) {
        List<UnitComparison> rows = Entries.of(comparison);
        return new Layout(comparison, Column.old(comparison, rows), Column.now(comparison, rows)).lay(rows);
    }

    /** The line of a unit of a row, the new one first; -1 if it has none. */
    int line(UnitComparison row) {
        int found = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof PairLine.Units units && Identity.same(units.row(), row)) {
                if (units.now().isPresent()) {
                    return i;
                }
                found = found < 0 ? i : found;
            }
        }
        return found;
    }

    /** One draft's units in its order, the row of each, and where each stands. */
    private record Column(
            List<Unit> units, IdentityHashMap<Unit, UnitComparison> rows, IdentityHashMap<Unit, Integer> places) {

        static Column old(DraftComparison comparison, List<UnitComparison> rows) {
            IdentityHashMap<Unit, UnitComparison> its = new IdentityHashMap<>();
            rows.forEach(row -> row.old().forEach(unit -> its.put(unit, row)));
            return of(comparison.old(), its);
        }

        static Column now(DraftComparison comparison, List<UnitComparison> rows) {
            IdentityHashMap<Unit, UnitComparison> its = new IdentityHashMap<>();
            rows.forEach(row -> row.now().forEach(unit -> its.put(unit, row)));
            return of(comparison.now(), its);
        }

        private static Column of(Draft draft, IdentityHashMap<Unit, UnitComparison> rows) {
            List<Unit> units = draft.units().stream().filter(rows::containsKey).toList();
            IdentityHashMap<Unit, Integer> places = new IdentityHashMap<>();
            for (int i = 0; i < units.size(); i++) {
                places.put(units.get(i), i);
            }
            return new Column(units, rows, places);
        }
    }

    /** The laying out of one comparison. */
    private static final class Layout {

        private final DraftComparison comparison;
        private final Column old;
        private final Column now;
        private final List<PairLine> lines = new ArrayList<>();
        private final IdentityHashMap<Unit, Integer> at = new IdentityHashMap<>();
        private String oldHeading = "";
        private String nowHeading = "";

        Layout(DraftComparison comparison, Column old, Column now) {
            this.comparison = comparison;
            this.old = old;
            this.now = now;
        }

        PairLines lay(List<UnitComparison> rows) {
            int nextOld = 0;
            int nextNow = 0;
            for (int[] pair : spine()) {
                alone(nextOld, pair[0], nextNow, pair[1]);
                add(
                        Optional.of(old.units().get(pair[0])),
                        Optional.of(now.units().get(pair[1])));
                nextOld = pair[0] + 1;
                nextNow = pair[1] + 1;
            }
            alone(nextOld, old.units().size(), nextNow, now.units().size());
            List<Ribbon> ribbons = rows.stream()
                    .filter(row -> !row.old().isEmpty() && !row.now().isEmpty())
                    .map(row -> new Ribbon(row, lines(row.old()), lines(row.now())))
                    .toList();
            return new PairLines(lines, ribbons);
        }

        private List<Integer> lines(List<Unit> units) {
            return units.stream().filter(at::containsKey).map(at::get).toList();
        }

        /** Units that stand at no common height: those of the old draft, then those of the new one. */
        private void alone(int oldFrom, int oldTo, int nowFrom, int nowTo) {
            old.units().subList(oldFrom, oldTo).forEach(unit -> add(Optional.of(unit), Optional.empty()));
            now.units().subList(nowFrom, nowTo).forEach(unit -> add(Optional.empty(), Optional.of(unit)));
        }

        private void add(Optional<Unit> before, Optional<Unit> after) {
            String oldName =
                    before.map(unit -> Headings.above(comparison.old(), unit)).orElse(oldHeading);
            String nowName =
                    after.map(unit -> Headings.above(comparison.now(), unit)).orElse(nowHeading);
            String oldNew = oldName.equals(oldHeading) ? "" : oldName;
            String nowNew = nowName.equals(nowHeading) ? "" : nowName;
            if (!(oldNew + nowNew).isEmpty()) {
                lines.add(new PairLine.Heading(oldNew, nowNew));
            }
            oldHeading = oldName;
            nowHeading = nowName;
            UnitComparison row = after.map(now.rows()::get)
                    .or(() -> before.map(old.rows()::get))
                    .orElseThrow();
            before.ifPresent(unit -> at.put(unit, lines.size()));
            after.ifPresent(unit -> at.put(unit, lines.size()));
            lines.add(new PairLine.Units(before, after, row));
        }

        /** As many pairs as can stand at one height with both columns in their own order. */
        private List<int[]> spine() {
            List<int[]> pairs = new ArrayList<>();
            for (Unit unit : now.units()) {
                UnitComparison row = now.rows().get(unit);
                if (row != null
                        && !row.old().isEmpty()
                        && Identity.same(row.now().getFirst(), unit)) {
                    Integer place = old.places().get(row.old().getFirst());
                    Integer its = now.places().get(unit);
                    if (place != null && its != null) {
                        pairs.add(new int[] {place, its});
                    }
                }
            }
            return longestRise(pairs);
        }

        /** The longest chain of pairs, ascending in the new column, that ascends in the old one too. */
        private static List<int[]> longestRise(List<int[]> pairs) {
            int[] tails = new int[pairs.size()];
            int[] before = new int[pairs.size()];
            int length = 0;
            for (int i = 0; i < pairs.size(); i++) {
                int low = 0;
                int high = length;
                while (low < high) {
                    int middle = (low + high) / 2;
                    if (pairs.get(tails[middle])[0] < pairs.get(i)[0]) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                before[i] = low == 0 ? -1 : tails[low - 1];
                tails[low] = i;
                length = Math.max(length, low + 1);
            }
            int[][] chain = new int[length][];
            int at = length == 0 ? -1 : tails[length - 1];
            for (int i = length - 1; i >= 0; i--) {
                chain[i] = pairs.get(at);
                at = before[at];
            }
            return Arrays.asList(chain);
        }
    }
}
