package travaux.core.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import travaux.core.align.Backbone;
import travaux.core.align.Relation;

/** Pairs the numbered paragraphs and points of a compared unit by the words that were kept or moved between them. */
public final class ProvisionPairs {

    private static final double HALF = 0.5;
    private static final double NUMBER_ALONE = 0.3;

    private final OwnedText old;
    private final OwnedText now;
    private final int[] oldLengths;
    private final int[] nowLengths;
    private final Map<Link, Integer> kept = new LinkedHashMap<>();
    private final List<ProvisionPair> pairs = new ArrayList<>();
    private final Set<Integer> oldTaken = new HashSet<>();
    private final Set<Integer> nowTaken = new HashSet<>();

    private record Link(int old, int now) {}

    private ProvisionPairs(UnitComparison unit) {
        old = new OwnedText(unit.oldText());
        now = new OwnedText(unit.nowText());
        oldLengths = old.lengths();
        nowLengths = now.lengths();
    }

    /** What became of each numbered provision of a unit, in the order of the new text, then what went. */
    public static List<ProvisionPair> of(UnitComparison unit) {
        if (unit.basis() != UnitComparison.Basis.WORDS) {
            return List.of();
        }
        ProvisionPairs pairing = new ProvisionPairs(unit);
        pairing.count(unit.runs());
        return pairing.pair();
    }

    private void count(List<Run> runs) {
        Map<Integer, List<Run>> moves = new HashMap<>();
        for (Run run : runs) {
            if (run.op() == Run.Op.KEEP) {
                count(old.letters(run.old()), now.letters(run.now()));
            } else if (run.move().isPresent()) {
                moves.computeIfAbsent(run.move().getAsInt(), id -> new ArrayList<>())
                        .add(run);
            }
        }
        moves.values().forEach(move -> count(letters(move, true), letters(move, false)));
    }

    private int[] letters(List<Run> move, boolean before) {
        Run.Op op = before ? Run.Op.MOVE_FROM : Run.Op.MOVE_TO;
        return move.stream()
                .filter(run -> run.op() == op)
                .flatMapToInt(run -> IntStream.of(before ? old.letters(run.old()) : now.letters(run.now())))
                .toArray();
    }

    /** Lines up two passages that are the same but for a few edits, letter by letter. */
    private void count(int[] from, int[] to) {
        for (int i = 0; i < from.length && to.length > 0; i++) {
            int other = to[(int) ((long) i * to.length / from.length)];
            if (from[i] >= 0 && other >= 0) {
                kept.merge(new Link(from[i], other), 1, Integer::sum);
            }
        }
    }

    private List<ProvisionPair> pair() {
        List<Link> links = kept.keySet().stream()
                .filter(link -> share(link) >= HALF)
                .sorted(Comparator.comparingInt((Link link) -> -kept.getOrDefault(link, 0)))
                .toList();
        Map<Integer, List<Link>> ofOld = links.stream().collect(Collectors.groupingBy(Link::old));
        Map<Integer, List<Link>> ofNow = links.stream().collect(Collectors.groupingBy(Link::now));
        List<Link> single = new ArrayList<>();
        for (Link link : links) {
            List<Link> parts = free(ofOld.getOrDefault(link.old(), List.of()), ofNow, Link::now);
            List<Link> sources = free(ofNow.getOrDefault(link.now(), List.of()), ofOld, Link::old);
            if (isFree(link) && parts.size() > 1) {
                take(parts, Relation.SPLIT);
            } else if (isFree(link) && sources.size() > 1) {
                take(sources, Relation.MERGED);
            } else if (isFree(link)) {
                single.add(link);
                mark(link);
            }
        }
        byNumber(single);
        addSingle(single);
        addRest();
        return pairs;
    }

    /** Those of some links whose other side has nobody better to be with; groups begin with the best. */
    private List<Link> free(List<Link> alike, Map<Integer, List<Link>> groups, ToIntFunction<Link> other) {
        return alike.stream()
                .filter(this::isFree)
                .filter(l -> groups.getOrDefault(other.applyAsInt(l), List.of()).stream()
                        .limit(1)
                        .noneMatch(best -> kept.getOrDefault(best, 0) > kept.getOrDefault(l, 0)))
                .toList();
    }

    private boolean isFree(Link link) {
        return !oldTaken.contains(link.old()) && !nowTaken.contains(link.now());
    }

    private void mark(Link link) {
        oldTaken.add(link.old());
        nowTaken.add(link.now());
    }

    private double share(Link link) {
        int shorter = Math.max(1, Math.min(oldLengths[link.old()], nowLengths[link.now()]));
        return Math.min(1, (double) kept.getOrDefault(link, 0) / shorter);
    }

    private void take(List<Link> links, Relation relation) {
        pairs.add(new ProvisionPair(
                links.stream().map(Link::old).distinct().sorted().map(old::path).toList(),
                links.stream().map(Link::now).distinct().sorted().map(now::path).toList(),
                relation,
                links.stream().mapToDouble(this::share).min().orElse(0)));
        links.forEach(this::mark);
    }

    /** What is left over on both sides under one number was rewritten. */
    private void byNumber(List<Link> single) {
        Map<String, Integer> left = new HashMap<>();
        IntStream.range(0, now.size())
                .filter(j -> !nowTaken.contains(j))
                .forEach(j -> left.putIfAbsent(now.path(j), j));
        for (int i = 0; i < old.size(); i++) {
            Integer place = oldTaken.contains(i) ? null : left.remove(old.path(i));
            if (place != null) {
                single.add(new Link(i, place));
                mark(new Link(i, place));
            }
        }
    }

    private void addSingle(List<Link> single) {
        Set<Link> ordered = new HashSet<>();
        int[] from = single.stream().mapToInt(Link::old).toArray();
        int[] to = single.stream().mapToInt(Link::now).toArray();
        double[] weights = single.stream().mapToDouble(l -> 1 + share(l)).toArray();
        Backbone.heaviest(from, to, weights).forEach(index -> ordered.add(single.get(index)));
        for (Link link : single) {
            boolean same = old.path(link.old()).equals(now.path(link.now()));
            Relation relation = !ordered.contains(link) ? Relation.MOVED : same ? Relation.SAME : Relation.RENUMBERED;
            pairs.add(new ProvisionPair(
                    List.of(old.path(link.old())),
                    List.of(now.path(link.now())),
                    relation,
                    Math.max(share(link), NUMBER_ALONE)));
        }
    }

    private void addRest() {
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, now.size()).forEach(i -> places.putIfAbsent(now.path(i), i));
        IntStream.range(0, now.size())
                .filter(i -> !nowTaken.contains(i))
                .forEach(i -> pairs.add(new ProvisionPair(List.of(), List.of(now.path(i)), Relation.ADDED, 1)));
        pairs.sort(
                Comparator.comparingInt(pair -> places.getOrDefault(pair.now().getFirst(), 0)));
        IntStream.range(0, old.size())
                .filter(i -> !oldTaken.contains(i))
                .forEach(i -> pairs.add(new ProvisionPair(List.of(old.path(i)), List.of(), Relation.REMOVED, 1)));
    }
}
