package travaux.core.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is vouched for, by places: pairs, and units that are said to have no counterpart. The reader wins over the dossier, and of
 * one source the later word over the earlier.
 */
final class Vouched {

    private final List<Profile> old;
    private final List<Profile> now;
    private final Evidence evidence;
    private final List<Group> groups = new ArrayList<>();
    private final Set<Integer> oldTaken = new HashSet<>();
    private final Set<Integer> nowTaken = new HashSet<>();
    private final Set<String> oldAlone = new HashSet<>();
    private final Set<String> nowAlone = new HashSet<>();

    Vouched(List<Profile> old, List<Profile> now, Evidence evidence) {
        this.old = old;
        this.now = now;
        this.evidence = evidence;
    }

    /** Takes in what is asserted. Of ids that a draft does not have nothing is said. */
    Vouched with(List<Assertion> assertions) {
        Map<String, Integer> oldPlaces = places(old);
        Map<String, Integer> nowPlaces = places(now);
        assertions.reversed().stream()
                .sorted(Comparator.comparing(a -> a.source() != Pairing.Source.READER))
                .forEach(a -> add(a, free(a.old(), oldPlaces, oldTaken), free(a.now(), nowPlaces, nowTaken)));
        return this;
    }

    private static Map<String, Integer> places(List<Profile> profiles) {
        Map<String, Integer> places = new HashMap<>();
        profiles.forEach(profile -> places.put(profile.unit().id(), profile.index()));
        return places;
    }

    private static List<Integer> free(List<String> ids, Map<String, Integer> places, Set<Integer> taken) {
        return ids.stream()
                .filter(places::containsKey)
                .map(places::get)
                .filter(place -> !taken.contains(place))
                .distinct()
                .sorted()
                .toList();
    }

    private void add(Assertion assertion, List<Integer> from, List<Integer> to) {
        boolean lost = from.isEmpty() != assertion.old().isEmpty()
                || to.isEmpty() != assertion.now().isEmpty();
        if (lost || (from.isEmpty() && to.isEmpty())) {
            return;
        }
        oldTaken.addAll(from);
        nowTaken.addAll(to);
        if (!from.isEmpty() && !to.isEmpty()) {
            double similarity = evidence.similarity(old.get(from.getFirst()), now.get(to.getFirst()));
            groups.add(new Group(from, to, similarity, assertion.confidence(), assertion.source()));
        } else if (assertion.source() == Pairing.Source.READER) {
            from.forEach(place -> oldAlone.add(old.get(place).unit().id()));
            to.forEach(place -> nowAlone.add(now.get(place).unit().id()));
        }
    }

    List<Profile> old() {
        return old;
    }

    List<Profile> now() {
        return now;
    }

    /** Ids of old units of which the reader says that they have no counterpart. */
    Set<String> oldAlone() {
        return oldAlone;
    }

    /** Ids of new units of which the reader says so. */
    Set<String> nowAlone() {
        return nowAlone;
    }

    List<Group> groups() {
        return groups;
    }

    List<Profile> freeOld() {
        return old.stream().filter(p -> !oldTaken.contains(p.index())).toList();
    }

    List<Profile> freeNow() {
        return now.stream().filter(p -> !nowTaken.contains(p.index())).toList();
    }
}
