package travaux.core.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import travaux.core.record.Confidence;

/**
 * An article of one draft followed through the concordance to what it was before and became after. What stands beside it, such
 * as another part of an article it came out of, is not on its trail.
 *
 * @param stops the article in each draft where a number of it is known, with how sure that is
 * @param rows ids of the concordance rows that follow it
 */
public record NumberTrail(Map<NumberTrail.Stop, Confidence> stops, Set<String> rows) {

    /**
     * An article of a draft.
     *
     * @param draft id of the draft
     * @param number in comparable form
     */
    public record Stop(String draft, String number) {}

    private record Step(Stop to, String row, Confidence confidence) {}

    /** Copies the collections. */
    public NumberTrail {
        stops = Collections.unmodifiableMap(new LinkedHashMap<>(stops));
        rows = Collections.unmodifiableSet(new LinkedHashSet<>(rows));
    }

    /** The trail of an article; of itself alone where no row follows it. */
    public static NumberTrail of(Dossier dossier, String draft, String number) {
        Stop start = new Stop(draft, number);
        Map<Stop, Confidence> stops = new LinkedHashMap<>();
        Set<String> rows = new LinkedHashSet<>(dossier.rowsOf(draft, number));
        walk(dossier, start, true, stops, rows);
        Map<Stop, Confidence> before = new LinkedHashMap<>();
        walk(dossier, start, false, before, rows);
        before.forEach(stops::putIfAbsent);
        return new NumberTrail(stops, rows);
    }

    /** Its numbers in a draft; empty where none is known. */
    public List<String> in(String draft) {
        return stops.keySet().stream()
                .filter(stop -> stop.draft().equals(draft))
                .map(Stop::number)
                .sorted(ArticleNumbers.ORDER)
                .toList();
    }

    /** How sure its numbers in a draft are: as sure as the least of them; empty where none is known. */
    public Optional<Confidence> sureness(String draft) {
        return stops.entrySet().stream()
                .filter(stop -> stop.getKey().draft().equals(draft))
                .map(Map.Entry::getValue)
                .max(Confidence::compareTo);
    }

    private static void walk(
            Dossier dossier, Stop start, boolean forward, Map<Stop, Confidence> reached, Set<String> rows) {
        Deque<Stop> open = new ArrayDeque<>(List.of(start));
        reached.put(start, Confidence.HIGH);
        while (!open.isEmpty()) {
            Stop at = open.removeFirst();
            for (Step step : steps(dossier, at, forward)) {
                rows.add(step.row());
                Confidence sure = weaker(reached.getOrDefault(at, Confidence.HIGH), step.confidence());
                Confidence known = reached.get(step.to());
                if (known == null || sure.compareTo(known) < 0) {
                    reached.put(step.to(), sure);
                    open.addLast(step.to());
                }
            }
        }
    }

    private static Confidence weaker(Confidence one, Confidence other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static List<Step> steps(Dossier dossier, Stop at, boolean forward) {
        List<String> order = dossier.drafts().stream().map(DraftEntry::id).toList();
        int from = order.indexOf(at.draft());
        List<Step> steps = new ArrayList<>();
        for (ConcordanceRow row : dossier.concordance()) {
            List<String> here = row.in(at.draft()).orElse(List.of());
            row.numbers().forEach((draft, there) -> {
                boolean onTheWay = forward ? order.indexOf(draft) > from : order.indexOf(draft) < from;
                if (here.contains(at.number()) && onTheWay) {
                    counterparts(here, there, at.number())
                            .forEach(number -> steps.add(
                                    new Step(new Stop(draft, number), row.id(), row.between(at.draft(), draft))));
                }
            });
        }
        return steps;
    }

    /** Lists of one length pair off in order; one number stands for all of a longer list. */
    private static List<String> counterparts(List<String> here, List<String> there, String number) {
        List<String> paired = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            if (here.get(i).equals(number)) {
                paired.addAll(here.size() == there.size() ? List.of(there.get(i)) : there);
            }
        }
        boolean comparable = here.size() == there.size() || here.size() == 1 || there.size() == 1;
        paired.removeIf(each -> !comparable || each.equals(ConcordanceRow.UNKNOWN_NUMBER));
        return paired;
    }
}
