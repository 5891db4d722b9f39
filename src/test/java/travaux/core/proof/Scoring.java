package travaux.core.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import travaux.core.diff.Change;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** Holds the engine's answer against the truth. */
final class Scoring {

    /** What follows from the place of an article alone is scored with the pairs. */
    private static final Set<ChangeClass> OF_PLACE =
            EnumSet.of(ChangeClass.RENUMBERED, ChangeClass.REFERENCE_STALE, ChangeClass.REFERENCE_UPDATED);

    private final Map<ChangeClass, Score> byClass = new EnumMap<>(ChangeClass.class);
    private final List<String> misses = new ArrayList<>();
    private final Map<Integer, Score> byConfidence = new TreeMap<>();
    private Score pairs = Score.NOTHING;

    /** One thing that was done or found, in one article. */
    private record Item(ChangeClass kind, String words) {}

    void add(Truth truth, DraftComparison answer) {
        addPairs(truth, answer);
        for (UnitComparison unit : answer.units()) {
            if (unit.unit().kind() == UnitKind.ARTICLE) {
                addChanges(wanted(truth, unit), found(unit), unit.unit().heading());
            }
        }
    }

    Score pairs() {
        return pairs;
    }

    /** Of pairs by tenths of confidence, how many were right: the key 9 stands for 0.9 and above. */
    Map<Integer, Score> byConfidence() {
        return byConfidence;
    }

    Score changes() {
        return byClass.values().stream().reduce(Score.NOTHING, Score::plus);
    }

    Map<ChangeClass, Score> byClass() {
        return byClass;
    }

    List<String> misses() {
        return misses;
    }

    private void addPairs(Truth truth, DraftComparison answer) {
        Set<Truth.Pair> found = new HashSet<>();
        for (UnitComparison unit : answer.units()) {
            for (Unit old : unit.old()) {
                for (Unit now : unit.now()) {
                    if (old.kind() == UnitKind.ARTICLE) {
                        Truth.Pair pair = new Truth.Pair(Integer.parseInt(old.number()), Integer.parseInt(now.number()));
                        found.add(pair);
                        int right = truth.pairs().contains(pair) ? 1 : 0;
                        byConfidence.merge(tenth(unit.confidence()), new Score(right, 1, 0), Score::plus);
                    }
                }
            }
        }
        int right = (int) truth.pairs().stream().filter(found::contains).count();
        pairs = pairs.plus(new Score(right, found.size(), truth.pairs().size()));
    }

    private static int tenth(double confidence) {
        return Math.min(9, (int) (confidence * 10));
    }

    private void addChanges(List<Item> wanted, List<Item> found, String where) {
        List<Item> open = new ArrayList<>(wanted);
        for (Item item : found) {
            Item match = open.stream().filter(w -> fits(w, item)).findFirst().orElse(null);
            count(item.kind(), new Score(match == null ? 0 : 1, 1, 0));
            if (match == null) {
                misses.add(where + ": not done: " + item);
            } else {
                open.remove(match);
            }
        }
        wanted.forEach(item -> count(item.kind(), new Score(0, 0, 1)));
        open.forEach(item -> misses.add(where + ": not found: " + item));
    }

    private void count(ChangeClass kind, Score score) {
        byClass.merge(kind, score, Score::plus);
    }

    private static List<Item> wanted(Truth truth, UnitComparison unit) {
        return truth.changes().stream()
                .filter(change -> unit.now().stream().anyMatch(u -> u.number().equals(String.valueOf(change.now())))
                        || (unit.now().isEmpty()
                                && unit.old().stream().anyMatch(u -> u.number().equals(String.valueOf(-change.now())))))
                .map(change -> new Item(change.kind(), change.words()))
                .toList();
    }

    private static List<Item> found(UnitComparison unit) {
        List<Item> items = new ArrayList<>();
        for (Change change : unit.changes()) {
            if (!change.runs().isEmpty()) {
                change.classes().stream()
                        .filter(kind -> !OF_PLACE.contains(kind))
                        .forEach(kind -> items.add(new Item(kind, change.old() + " " + change.now())));
            }
        }
        return items;
    }

    /** The same kind, and at least half of the words of the one that has fewer. */
    private static boolean fits(Item wanted, Item found) {
        Set<String> ours = words(wanted.words());
        Set<String> theirs = words(found.words());
        long shared = ours.stream().filter(theirs::contains).count();
        return wanted.kind() == found.kind() && shared * 2 >= Math.min(ours.size(), theirs.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(text.split("\\W+")));
        words.remove("");
        return words;
    }
}
