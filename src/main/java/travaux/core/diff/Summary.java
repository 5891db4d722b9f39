package travaux.core.diff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import travaux.core.text.Draft;
import travaux.core.text.Unit;

/**
 * The figures of a comparison. Words are counted without signs and brackets, in units compared by words only.
 *
 * @param words how many words met which fate
 * @param classes how many changes are of each class; a change of two classes counts in both
 * @param oldBrackets disputed groups in the old draft, headings included
 * @param nowBrackets disputed groups in the new draft, headings included
 */
public record Summary(Words words, Map<ChangeClass, Integer> classes, int oldBrackets, int nowBrackets) {

    /**
     * Words by fate: {@code old = kept + deleted + moved away}, {@code now = kept + inserted + moved here}.
     *
     * @param old in the old draft
     * @param now in the new draft
     * @param kept in both
     * @param inserted only in the new one
     * @param deleted only in the old one
     * @param moved away from a place in the old draft
     */
    public record Words(int old, int now, int kept, int inserted, int deleted, int moved) {

        /** How much of both sides is not in both, 0 to 1; 0 where there are no words. */
        public double changed() {
            return old + now == 0 ? 0 : 1 - 2.0 * kept / (old + now);
        }
    }

    /** Copies the counts. */
    public Summary {
        classes = Map.copyOf(classes);
    }

    /** Counts a comparison. */
    public static Summary of(DraftComparison comparison) {
        Map<ChangeClass, Integer> classes = new EnumMap<>(ChangeClass.class);
        comparison.units().stream()
                .flatMap(unit -> unit.changes().stream())
                .flatMap(change -> change.classes().stream())
                .forEach(of -> classes.merge(of, 1, Integer::sum));
        return new Summary(words(comparison.units()), classes, brackets(comparison.old()), brackets(comparison.now()));
    }

    /** Counts the words of some units. */
    public static Words words(List<UnitComparison> units) {
        int kept = count(units, Run.Op.KEEP);
        int inserted = count(units, Run.Op.INSERT);
        int deleted = count(units, Run.Op.DELETE);
        int away = count(units, Run.Op.MOVE_FROM);
        int here = count(units, Run.Op.MOVE_TO);
        return new Words(kept + deleted + away, kept + inserted + here, kept, inserted, deleted, away);
    }

    private static int count(List<UnitComparison> units, Run.Op op) {
        return units.stream()
                .mapToInt(unit -> unit.runs().stream()
                        .filter(run -> run.op() == op)
                        .mapToInt(run -> words(unit, run))
                        .sum())
                .sum();
    }

    private static int words(UnitComparison unit, Run run) {
        String text = run.op().isInNew()
                ? run.now().of(unit.nowText().text())
                : run.old().of(unit.oldText().text());
        Predicate<String> isWord = word -> word.codePoints().anyMatch(Character::isLetterOrDigit);
        return (int) WordScanner.scan(text).stream()
                .map(range -> range.of(text))
                .filter(isWord)
                .count();
    }

    private static int brackets(Draft draft) {
        return draft.units().stream().mapToInt(Unit::brackets).sum();
    }
}
