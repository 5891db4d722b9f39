package travaux.core.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import travaux.core.text.Unit;

/** Turns groups of places into an alignment: says of each how its sides belong together, and lists what stands alone. */
final class Concordance {

    private final List<Profile> old;
    private final List<Profile> now;
    private final List<Group> groups;
    private final Divisions divisions;
    private final Map<Integer, Group> byOld = new HashMap<>();
    private final Set<Integer> ordered = new HashSet<>();

    Concordance(List<Profile> old, List<Profile> now, List<Group> groups) {
        this.old = old;
        this.now = now;
        this.groups = groups.stream()
                .sorted(Comparator.comparing(group -> group.now().getFirst()))
                .toList();
        this.divisions = new Divisions(old, now, this.groups);
        groups.forEach(group -> group.old().forEach(place -> byOld.put(place, group)));
        noteOrder();
    }

    /** Among the units of one division that both drafts have those keep their order that form the heaviest ordered set. */
    private void noteOrder() {
        Map<OptionalInt, List<Candidate>> siblings = new HashMap<>();
        for (Group group : groups) {
            int from = group.old().getFirst();
            int to = group.now().getFirst();
            if (!divisions.part(from, to)) {
                siblings.computeIfAbsent(divisions.home(from, to), p -> new ArrayList<>())
                        .add(new Candidate(from, to, group.similarity(), 0));
            }
        }
        siblings.values().forEach(pairs -> Backbone.of(pairs, this::weight).forEach(c -> ordered.add(c.old())));
    }

    /** A long unit moved past several short ones is one move, not several. */
    private double weight(Candidate pair) {
        return 1 + Math.log1p(old.get(pair.old()).length() + now.get(pair.now()).length());
    }

    Alignment alignment() {
        List<Pairing> pairs = new ArrayList<>();
        Set<Integer> nowTaken = new HashSet<>();
        for (Group group : groups) {
            nowTaken.addAll(group.now());
            pairs.add(new Pairing(
                    units(group.old(), old),
                    units(group.now(), now),
                    relation(group),
                    group.similarity(),
                    group.confidence(),
                    group.source()));
        }
        return new Alignment(pairs, without(old, byOld.keySet()), without(now, nowTaken));
    }

    private static List<Unit> units(List<Integer> places, List<Profile> profiles) {
        return places.stream().map(place -> profiles.get(place).unit()).toList();
    }

    private static List<Unit> without(List<Profile> profiles, Set<Integer> taken) {
        return profiles.stream()
                .filter(profile -> !taken.contains(profile.index()))
                .map(Profile::unit)
                .toList();
    }

    private Relation relation(Group group) {
        if (group.now().size() > 1) {
            return Relation.SPLIT;
        }
        if (group.old().size() > 1) {
            return Relation.MERGED;
        }
        Profile before = old.get(group.old().getFirst());
        Profile after = now.get(group.now().getFirst());
        if (!ordered.contains(before.index()) || divisions.part(before.index(), after.index())) {
            return Relation.MOVED;
        }
        return before.unit().number().equals(after.unit().number()) ? Relation.SAME : Relation.RENUMBERED;
    }
}
