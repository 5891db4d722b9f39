package travaux.core.diff;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import travaux.core.align.Aligner;
import travaux.core.align.Alignment;
import travaux.core.align.Assertion;
import travaux.core.align.Pairing;
import travaux.core.align.Relation;
import travaux.core.text.Budget;
import travaux.core.text.Draft;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

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
        UnitDiff.Matcher matcher = new UnitDiff.Matcher(vocabulary, moves, NumberMap.of(alignment), budget);
        List<UnitDiff> units = inOrder(old, now, alignment);
        List<TextPair> pairs = pairs(units, vocabulary);
        match(pairs, matcher);
        CrossUnitMoves.find(pairs, vocabulary, moves, budget);
        Set<UnitKind> titled = titled(old);
        titled.retainAll(titled(now));
        // Pairing units and looking for moves between them come before: past the deadline they were cut short for all.
        boolean cutShort = budget.isSpent();
        List<Integer> places = IntStream.range(0, units.size()).boxed().toList();
        UnitComparison[] results = new UnitComparison[units.size()];
        SideBySide.each(
                places,
                at -> units.get(at).length(),
                at -> results[at] = units.get(at).result(matcher, titled, cutShort));
        return List.of(results);
    }

    /** Units are cut side by side; their words are numbered in order. */
    private static List<TextPair> pairs(List<UnitDiff> units, Vocabulary vocabulary) {
        SideBySide.each(units, UnitDiff::length, UnitDiff::cut);
        units.forEach(unit -> unit.number(vocabulary));
        return units.stream().map(UnitDiff::pair).flatMap(Optional::stream).toList();
    }

    /** Units are matched side by side; their moves are numbered in order, so that the answer is always the same. */
    private static void match(List<TextPair> pairs, UnitDiff.Matcher matcher) {
        SideBySide.each(pairs, pair -> pair.old().size() + pair.now().size(), pair -> pair.match(matcher));
        pairs.forEach(pair -> pair.numberMoves(matcher));
    }

    /** The kinds of units of which a draft titles at least one. */
    private static Set<UnitKind> titled(Draft draft) {
        Set<UnitKind> kinds = EnumSet.noneOf(UnitKind.class);
        draft.units().stream().filter(unit -> !unit.title().isBlank()).forEach(unit -> kinds.add(unit.kind()));
        return kinds;
    }

    /** Compares units that belong together, by themselves: references are not followed, moves are found inside only. */
    public static UnitComparison compare(Pairing pairing, Budget budget) {
        MoveRegister moves = new MoveRegister();
        UnitDiff.Matcher matcher = new UnitDiff.Matcher(new Vocabulary(), moves, NumberMap.NONE, budget);
        UnitDiff unit = UnitDiff.paired(pairing);
        match(pairs(List.of(unit), matcher.vocabulary()), matcher);
        return unit.result(matcher, EnumSet.allOf(UnitKind.class), false);
    }

    private static List<UnitDiff> inOrder(Draft old, Draft now, Alignment alignment) {
        Map<String, Integer> places = places(now);
        TreeMap<Integer, UnitDiff> standing = new TreeMap<>();
        alignment
                .pairs()
                .forEach(pairing -> standing.put(
                        places.getOrDefault(pairing.now().getFirst().id(), 0), UnitDiff.paired(pairing)));
        alignment
                .added()
                .forEach(unit -> standing.put(
                        places.getOrDefault(unit.id(), 0),
                        UnitDiff.added(unit, source(unit, alignment.nowAlone()), old)));
        return withRemoved(old, now, new ArrayList<>(standing.values()), alignment);
    }

    private static Pairing.Source source(Unit unit, Set<String> alone) {
        return alone.contains(unit.id()) ? Pairing.Source.READER : Pairing.Source.COMPUTED;
    }

    /** Each removed unit after the one it followed in the old draft, of those that kept their place. */
    private static List<UnitDiff> withRemoved(Draft old, Draft now, List<UnitDiff> units, Alignment alignment) {
        List<Unit> removed = alignment.removed();
        Map<String, Integer> places = places(old);
        Map<String, List<UnitDiff>> after = new HashMap<>();
        Set<String> away = away(alignment);
        String[] anchors = new String[old.units().size()];
        String last = "";
        for (int at = 0; at < anchors.length; at++) {
            anchors[at] = last;
            String id = old.units().get(at).id();
            last = away.contains(id) ? last : id;
        }
        for (Unit unit : removed) {
            String anchor = anchors[places.getOrDefault(unit.id(), 0)];
            after.computeIfAbsent(anchor, a -> new ArrayList<>())
                    .add(UnitDiff.removed(unit, source(unit, alignment.oldAlone()), now));
        }
        List<UnitDiff> all = new ArrayList<>(after.getOrDefault("", List.of()));
        for (UnitDiff unit : units) {
            all.add(unit);
            unit.old().forEach(one -> all.addAll(after.getOrDefault(one.id(), List.of())));
        }
        return all;
    }

    /** Units of the old draft that do not stand in the new one, or elsewhere. */
    private static Set<String> away(Alignment alignment) {
        Stream<Unit> moved = alignment.pairs().stream()
                .filter(pairing -> pairing.relation() == Relation.MOVED)
                .flatMap(pairing -> pairing.old().stream());
        return Stream.concat(alignment.removed().stream(), moved).map(Unit::id).collect(Collectors.toSet());
    }

    private static Map<String, Integer> places(Draft draft) {
        Map<String, Integer> places = new HashMap<>();
        draft.units().forEach(unit -> places.put(unit.id(), places.size()));
        return places;
    }
}
