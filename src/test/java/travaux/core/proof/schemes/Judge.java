package travaux.core.proof.schemes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import travaux.core.align.Alignment;
import travaux.core.align.Pairing;
import travaux.core.align.Relation;
import travaux.core.text.Draft;
import travaux.core.text.Unit;

/** Holds an alignment of two written drafts against what is known of them. */
final class Judge {

    private final Written old;
    private final Written now;
    private final Map<String, Written.Place> oldUnits;
    private final Map<String, Written.Place> nowUnits;
    private final Map<Integer, Written.Place> oldById = new HashMap<>();
    private final Map<Integer, Integer> heirs = new HashMap<>();
    private final Tally tally;

    private record Pair(int from, int to) {}

    Judge(Written old, Draft oldRead, Written now, Draft nowRead, Tally tally) {
        this.old = old;
        this.now = now;
        this.tally = tally;
        oldUnits = locate(old, oldRead);
        nowUnits = locate(now, nowRead);
        old.places().forEach(place -> oldById.put(place.provision().id(), place));
        now.places().forEach(p -> p.provision().from().forEach(id -> heirs.merge(id, 1, Integer::sum)));
    }

    /** Which unit read is which provision written: by number and in order. */
    private Map<String, Written.Place> locate(Written written, Draft read) {
        Map<String, Written.Place> found = new HashMap<>();
        int from = 0;
        for (Written.Place place : written.places()) {
            Optional<Unit> unit = read.units().stream()
                    .skip(from)
                    .filter(u -> u.number().equals(place.number()))
                    .filter(u -> u.title().isEmpty() || bare(u.title()).equals(bare(place.title())))
                    .findFirst();
            if (unit.isPresent()) {
                from = read.units().indexOf(unit.get()) + 1;
                found.put(unit.get().id(), place);
            } else {
                tally.unread++;
                tally.misses.add("not read: " + place.number() + " " + place.title() + " (" + written.name() + ")");
            }
        }
        return found;
    }

    private static String bare(String title) {
        return title.replaceAll("[\\[\\]]", "").strip();
    }

    void score(Alignment alignment) {
        Set<Pair> wanted = new HashSet<>();
        for (Written.Place place : now.places()) {
            place.provision()
                    .from()
                    .forEach(id -> wanted.add(new Pair(id, place.provision().id())));
        }
        tally.wanted += wanted.size();
        Set<Pair> found = new HashSet<>();
        alignment.pairs().forEach(pairing -> score(pairing, wanted, found));
        wanted.stream()
                .filter(pair -> !found.contains(pair))
                .forEach(pair -> tally.misses.add("not found: " + describe(pair)));
    }

    private void score(Pairing pairing, Set<Pair> wanted, Set<Pair> found) {
        for (Unit from : pairing.old()) {
            for (Unit to : pairing.now()) {
                Written.Place before = oldUnits.get(from.id());
                Written.Place after = nowUnits.get(to.id());
                if (before != null && after != null && !isEither(before, after)) {
                    Pair pair =
                            new Pair(before.provision().id(), after.provision().id());
                    found.add(pair);
                    tally.pair(wanted.contains(pair), pairing.confidence());
                    if (wanted.contains(pair)) {
                        tally.relation(pairing, relation(before, after), describe(pair));
                    } else {
                        tally.misses.add("not so: " + describe(pair)
                                + String.format(" %s %.2f", pairing.relation(), pairing.confidence()));
                    }
                }
            }
        }
    }

    private static boolean isEither(Written.Place before, Written.Place after) {
        return after.provision().maybe().contains(before.provision().id());
    }

    private Relation relation(Written.Place before, Written.Place after) {
        Provision provision = after.provision();
        if (heirs.getOrDefault(before.provision().id(), 0) > 1) {
            return Relation.SPLIT;
        }
        if (provision.from().size() > 1) {
            return Relation.MERGED;
        }
        if (provision.manner().moved()) {
            return Relation.MOVED;
        }
        return before.number().equals(after.number()) ? Relation.SAME : Relation.RENUMBERED;
    }

    private String describe(Pair pair) {
        String after = now.places().stream()
                .filter(place -> place.provision().id() == pair.to())
                .findFirst()
                .map(Judge::describe)
                .orElse("none");
        String before = Optional.ofNullable(oldById.get(pair.from()))
                .map(Judge::describe)
                .orElse("none");
        return before + " > " + after + " in " + old.name();
    }

    private static String describe(Written.Place place) {
        Provision p = place.provision();
        return place.number() + " " + p.title() + " (" + p.sentences().size() + " sentences"
                + (p.isEmpty() ? ", empty" : "") + (p.manner().formulaic() ? ", formulaic" : "")
                + (p.manner().moved() ? ", moved" : "") + ")";
    }
}
