package travaux.core.trace;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import travaux.core.align.Pairing;
import travaux.core.align.Relation;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.DraftDiff;
import travaux.core.diff.Summary;
import travaux.core.diff.UnitComparison;
import travaux.core.diff.WordScanner;
import travaux.core.text.Budget;
import travaux.core.text.TextRange;
import travaux.core.text.TextState;
import travaux.core.text.Unit;

/** Counts a provision in each version and names what changed from the version before in which it stood. */
final class Appearances {

    private final Steps steps;
    private final List<Presence> lineage;
    private final Budget budget;
    private boolean approximate;

    Appearances(Steps steps, List<Presence> lineage, Budget budget) {
        this.steps = steps;
        this.lineage = lineage;
        this.budget = budget;
    }

    List<Appearance> all() {
        return IntStream.range(0, steps.size()).mapToObj(this::at).toList();
    }

    /** Whether time ran out on one of the comparisons. */
    boolean isApproximate() {
        return approximate;
    }

    private Appearance at(int at) {
        Presence presence = lineage.get(at);
        boolean worded = steps.version(at).isWorded();
        Optional<Step> step = worded ? step(at) : Optional.empty();
        return new Appearance(
                steps.version(at).id(),
                presence.standing(),
                presence.units(),
                state(at),
                worded ? OptionalInt.of(sum(presence.units(), Unit::brackets)) : OptionalInt.empty(),
                worded ? OptionalInt.of(sum(presence.units(), u -> words(u, false))) : OptionalInt.empty(),
                worded ? OptionalInt.of(sum(presence.units(), u -> words(u, true))) : OptionalInt.empty(),
                presence.units().stream()
                        .flatMap(unit -> unit.elements().stream())
                        .toList(),
                step.map(s -> steps.version(s.from).id()),
                step.map(Step::relation),
                step.map(Step::fates),
                step.map(Step::classes).orElse(Map.of()));
    }

    private TextState state(int at) {
        List<Unit> units = lineage.get(at).units();
        if (!units.isEmpty()) {
            return units.getFirst().state();
        }
        return steps.version(at).isWorded()
                ? steps.version(at).draft().units().getFirst().state()
                : TextState.ABSENT;
    }

    private static int sum(List<Unit> units, ToIntFunction<Unit> figure) {
        return units.stream().mapToInt(figure).sum();
    }

    /** Words of the text, without the numbers of its paragraphs. */
    private static int words(Unit unit, boolean inBracketsOnly) {
        String text = unit.text().text();
        int[] depths = unit.text().depths();
        BitSet numbers = new BitSet();
        unit.text()
                .provisions()
                .forEach(provision ->
                        numbers.set(provision.label().start(), provision.label().end()));
        List<TextRange> words = WordScanner.scan(text);
        return (int) words.stream()
                .filter(word -> Letters.hasWords(word.of(text)))
                .filter(word -> !numbers.get(word.start()))
                .filter(word -> !inBracketsOnly || depths[word.start()] > 0)
                .count();
    }

    /** What changed from an earlier version. */
    private record Step(int from, Relation relation, Summary.Words fates, Map<ChangeClass, Integer> classes) {}

    private Optional<Step> step(int at) {
        OptionalInt source = steps.worded().stream()
                .mapToInt(Integer::intValue)
                .filter(w -> w < at && lineage.get(w).isHere())
                .max();
        OptionalInt before = steps.wordedBefore(at);
        if (source.isEmpty()) {
            return before.isPresent() && lineage.get(at).isHere()
                    ? Optional.of(neighbours(before.getAsInt(), at))
                    : Optional.empty();
        }
        if (source.equals(before)) {
            return Optional.of(neighbours(source.getAsInt(), at));
        }
        return lineage.get(at).isHere() ? Optional.of(apart(source.getAsInt(), at)) : Optional.empty();
    }

    /** From the worded version just before: what the comparison of the whole drafts says of these units. */
    private Step neighbours(int from, int at) {
        Set<String> before = lineage.get(from).ids();
        Set<String> now = lineage.get(at).ids();
        List<UnitComparison> its = steps.fromBefore(at).units().stream()
                .filter(unit -> now.isEmpty()
                        ? unit.old().stream().anyMatch(u -> before.contains(u.id()))
                        : unit.now().stream().anyMatch(u -> now.contains(u.id())))
                .toList();
        return step(from, its);
    }

    /** From a version further back, the provision having been absent meanwhile. */
    private Step apart(int from, int at) {
        List<Unit> before = lineage.get(from).units();
        List<Unit> now = lineage.get(at).units();
        Relation relation = steps.alignment(from, at, budget).pairs().stream()
                .filter(pair -> pair.now().stream().anyMatch(now::contains))
                .map(Pairing::relation)
                .findFirst()
                .orElse(Relation.SAME);
        Pairing pairing = new Pairing(before, now, relation, 1, 1, Pairing.Source.COMPUTED);
        return step(from, List.of(DraftDiff.compare(pairing, budget)));
    }

    private Step step(int from, List<UnitComparison> units) {
        Map<ChangeClass, Integer> classes = new EnumMap<>(ChangeClass.class);
        units.stream()
                .flatMap(unit -> unit.changes().stream())
                .flatMap(change -> change.classes().stream())
                .forEach(of -> classes.merge(of, 1, Integer::sum));
        approximate |= units.stream().anyMatch(UnitComparison::approximate);
        return new Step(from, units.getFirst().relation(), Summary.words(units), classes);
    }
}
