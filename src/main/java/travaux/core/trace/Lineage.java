package travaux.core.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import travaux.core.align.Alignment;
import travaux.core.align.Assertion;
import travaux.core.align.Pairing;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Budget;
import travaux.core.text.Unit;

/**
 * Finds a provision in every version: what it came from in the earlier ones, what it became in the later ones. Between worded
 * versions it goes from one to the next and, where it is missing, to the next in which it stands again; a version without
 * words hangs on the nearest in which the provision is known.
 */
final class Lineage {

    /** Without words only numbers, titles and order speak; what they say less surely than this is not followed. */
    private static final double LEAST_CONFIDENCE = 0.7;

    private final Steps steps;
    private final Budget budget;
    private final Presence[] found;
    private final int anchor;

    private Lineage(Steps steps, int anchor, Budget budget) {
        this.steps = steps;
        this.anchor = anchor;
        this.budget = budget;
        this.found = new Presence[steps.size()];
    }

    /** By version: the provision that stands as {@code unit} in the version at {@code anchor}. */
    static List<Presence> of(Steps steps, int anchor, Unit unit, Budget budget) {
        Lineage lineage = new Lineage(steps, anchor, budget);
        lineage.found[anchor] = new Presence(Standing.HERE, List.of(unit));
        for (int at = anchor + 1; at < steps.size(); at++) {
            lineage.found[at] = lineage.follow(at);
        }
        for (int at = anchor - 1; at >= 0; at--) {
            lineage.found[at] = lineage.follow(at);
        }
        return List.of(lineage.found);
    }

    private Presence follow(int at) {
        List<Integer> known = known(at);
        Optional<Integer> source =
                known.stream().filter(k -> steps.version(k).isWorded()).findFirst();
        if (steps.version(at).isWorded() && source.isPresent()) {
            return Presence.of(byWords(source.get(), at), Standing.NOT_THERE);
        }
        return vouched(known, at).orElseGet(() -> Presence.of(computed(known, at), Standing.UNKNOWN));
    }

    /** Versions between the anchor and a place where the provision stands, the nearest to the place first. */
    private List<Integer> known(int at) {
        int towards = at > anchor ? -1 : 1;
        List<Integer> known = new ArrayList<>();
        for (int k = at + towards; k != anchor + towards; k += towards) {
            if (found[k].isHere()) {
                known.add(k);
            }
        }
        return known;
    }

    private List<Unit> byWords(int from, int to) {
        OptionalInt neighbour = from < to ? steps.wordedBefore(to) : steps.wordedAfter(to);
        if (neighbour.orElse(from) == from) {
            return compared(from, to);
        }
        Set<String> claimed = Presence.ids(claimed(neighbour.getAsInt(), to));
        return aligned(from, to, 0).stream()
                .filter(unit -> !claimed.contains(unit.id()))
                .toList();
    }

    private List<Unit> compared(int from, int to) {
        Function<UnitComparison, List<Unit>> here = from < to ? UnitComparison::old : UnitComparison::now;
        Function<UnitComparison, List<Unit>> there = from < to ? UnitComparison::now : UnitComparison::old;
        Set<String> ids = found[from].ids();
        return inOrder(
                to,
                steps.fromBefore(Math.max(from, to)).units().stream()
                        .filter(unit -> touches(here.apply(unit), ids))
                        .flatMap(unit -> there.apply(unit).stream()));
    }

    /** Units of a version that belong to units of its neighbour, and so to another provision. */
    private List<Unit> claimed(int neighbour, int at) {
        return steps.fromBefore(Math.max(neighbour, at)).units().stream()
                .filter(unit -> !unit.old().isEmpty() && !unit.now().isEmpty())
                .flatMap(unit -> (neighbour < at ? unit.now() : unit.old()).stream())
                .toList();
    }

    private List<Unit> aligned(int from, int to, double leastConfidence) {
        Function<Pairing, List<Unit>> here = from < to ? Pairing::old : Pairing::now;
        Function<Pairing, List<Unit>> there = from < to ? Pairing::now : Pairing::old;
        Alignment alignment = steps.alignment(Math.min(from, to), Math.max(from, to), budget);
        Set<String> ids = found[from].ids();
        return inOrder(
                to,
                alignment.pairs().stream()
                        .filter(pair -> pair.confidence() >= leastConfidence)
                        .filter(pair -> touches(here.apply(pair), ids))
                        .flatMap(pair -> there.apply(pair).stream()));
    }

    /** From the nearest known version; never a unit that is vouched for as another provision of some known version. */
    private List<Unit> computed(List<Integer> known, int at) {
        Set<String> others = new HashSet<>();
        for (int from : known) {
            Set<String> ids = found[from].ids();
            steps.assertions(Math.min(from, at), Math.max(from, at)).stream()
                    .filter(one -> (from < at ? one.old() : one.now()).stream().noneMatch(ids::contains))
                    .forEach(one -> others.addAll(from < at ? one.now() : one.old()));
        }
        return aligned(known.getFirst(), at, LEAST_CONFIDENCE).stream()
                .filter(unit -> !others.contains(unit.id()))
                .toList();
    }

    /** What is vouched for, from whichever known version; the nearest wins. Nothing where nobody says anything. */
    private Optional<Presence> vouched(List<Integer> known, int at) {
        boolean saysNone = false;
        for (int from : known) {
            Set<String> ids = found[from].ids();
            List<Assertion> said = steps.assertions(Math.min(from, at), Math.max(from, at)).stream()
                    .filter(one -> (from < at ? one.old() : one.now()).stream().anyMatch(ids::contains))
                    .toList();
            Stream<String> there = said.stream().flatMap(one -> (from < at ? one.now() : one.old()).stream());
            List<Unit> units = inOrder(at, there.flatMap(id -> steps.version(at).draft().unit(id).stream()));
            if (!units.isEmpty()) {
                return Optional.of(new Presence(Standing.HERE, units));
            }
            saysNone |= !said.isEmpty();
        }
        return saysNone ? Optional.of(new Presence(Standing.NOT_THERE, List.of())) : Optional.empty();
    }

    private List<Unit> inOrder(int at, Stream<Unit> units) {
        Set<String> ids = Presence.ids(units.toList());
        return steps.version(at).draft().units().stream()
                .filter(unit -> ids.contains(unit.id()))
                .toList();
    }

    private static boolean touches(Collection<Unit> units, Set<String> ids) {
        return units.stream().anyMatch(unit -> ids.contains(unit.id()));
    }
}
