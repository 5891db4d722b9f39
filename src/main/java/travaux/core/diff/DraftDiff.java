package travaux.core.diff;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import travaux.core.align.Aligner;
import travaux.core.align.Alignment;
import travaux.core.align.Assertion;
import travaux.core.align.Pairing;
import travaux.core.text.Budget;
import travaux.core.text.Draft;
import travaux.core.text.Unit;

/** Compares drafts: which unit is which, what became of its words, and what to call it. */
public final class DraftDiff {

    private DraftDiff() {}

    /**
     * Compares two drafts.
     *
     * @param assertions pairings that are vouched for and win over what is computed
     * @param budget past its time the result is coarser and says so
     * @throws java.util.concurrent.CancellationException where the budget was cancelled
     */
    public static DraftComparison compare(Draft old, Draft now, List<Assertion> assertions, Budget budget) {
        long start = System.nanoTime();
        Alignment alignment = Aligner.align(old, now, assertions, budget);
        long aligned = System.nanoTime();
        List<UnitComparison> units = compare(old, now, alignment, budget);
        return new DraftComparison(
                old, now, units, Duration.ofNanos(aligned - start), Duration.ofNanos(System.nanoTime() - aligned));
    }

    /** Compares two drafts whose units are paired already; the units in the order of {@link DraftComparison#units()}. */
    public static List<UnitComparison> compare(Draft old, Draft now, Alignment alignment, Budget budget) {
        Vocabulary vocabulary = new Vocabulary();
        MoveRegister moves = new MoveRegister();
        UnitDiff.Matcher matcher = new UnitDiff.Matcher(vocabulary, moves, budget);
        List<UnitDiff> units = inOrder(old, now, alignment, matcher);
        List<TextPair> pairs =
                units.stream().map(UnitDiff::pair).flatMap(Optional::stream).toList();
        CrossUnitMoves.find(pairs, vocabulary, moves, budget);
        NumberMap numbers = NumberMap.of(alignment);
        return units.stream().map(unit -> unit.result(moves, numbers)).toList();
    }

    /** Compares units that belong together, by themselves: references are not followed, moves are found inside only. */
    public static UnitComparison compare(Pairing pairing, Budget budget) {
        MoveRegister moves = new MoveRegister();
        return UnitDiff.paired(pairing, new UnitDiff.Matcher(new Vocabulary(), moves, budget))
                .result(moves, NumberMap.NONE);
    }

    private static List<UnitDiff> inOrder(Draft old, Draft now, Alignment alignment, UnitDiff.Matcher matcher) {
        Map<String, Integer> places = places(now);
        TreeMap<Integer, UnitDiff> standing = new TreeMap<>();
        alignment
                .pairs()
                .forEach(pairing -> standing.put(
                        places.getOrDefault(pairing.now().getFirst().id(), 0), UnitDiff.paired(pairing, matcher)));
        alignment
                .added()
                .forEach(unit -> standing.put(places.getOrDefault(unit.id(), 0), UnitDiff.added(unit, matcher)));
        return withRemoved(old, new ArrayList<>(standing.values()), alignment.removed(), matcher);
    }

    /** Each removed unit after the one it followed in the old draft. */
    private static List<UnitDiff> withRemoved(
            Draft old, List<UnitDiff> units, List<Unit> removed, UnitDiff.Matcher matcher) {
        Map<String, Integer> places = places(old);
        Map<String, List<UnitDiff>> after = new HashMap<>();
        for (Unit unit : removed) {
            int before = places.getOrDefault(unit.id(), 0) - 1;
            while (before >= 0 && removed.contains(old.units().get(before))) {
                before--;
            }
            String anchor = before < 0 ? "" : old.units().get(before).id();
            after.computeIfAbsent(anchor, a -> new ArrayList<>()).add(UnitDiff.removed(unit, matcher));
        }
        List<UnitDiff> all = new ArrayList<>(after.getOrDefault("", List.of()));
        for (UnitDiff unit : units) {
            all.add(unit);
            unit.old().forEach(one -> all.addAll(after.getOrDefault(one.id(), List.of())));
        }
        return all;
    }

    private static Map<String, Integer> places(Draft draft) {
        Map<String, Integer> places = new HashMap<>();
        draft.units().forEach(unit -> places.put(unit.id(), places.size()));
        return places;
    }
}
