package travaux.ui.comparison;

import java.util.List;
import java.util.Set;
import travaux.core.diff.Change;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.UnitComparison;
import travaux.core.text.TextRange;
import travaux.core.text.Unit;
import travaux.ui.control.Facing;
import travaux.ui.support.Messages;
import travaux.ui.support.UnitWords;

/** The words over a comparison: which unit it is in either draft. */
final class Headings {

    private Headings() {}

    /** {@code Article 42, later 24}, an arrow between the two where they run to the left; the later one alone where the earlier number is not known. */
    static String numbers(UnitComparison unit) {
        String before = UnitWords.labels(unit.old());
        String after = UnitWords.labels(unit.now());
        if (unit.old().isEmpty() || unit.now().isEmpty() || before.equals(after)) {
            return unit.now().isEmpty() ? before : after;
        }
        if (unit.old().stream().allMatch(one -> one.number().isEmpty())) {
            return after;
        }
        return Facing.isLeft(before)
                ? Messages.text("comparison.heading.later.left", whole(before), whole(after))
                : Messages.text("comparison.heading.later", before, UnitWords.numbers(unit.now()));
    }

    /** Broken nowhere between its word and its number. */
    private static String whole(String label) {
        return label.replace(' ', '\u00a0');
    }

    /** {@code Article 7 →}; empty where the new heading alone says all. */
    static String old(UnitComparison unit) {
        if (unit.old().isEmpty() || unit.now().isEmpty()) {
            return "";
        }
        String before = UnitWords.written(unit.old());
        boolean retitled = isRetitled(unit);
        String words = retitled
                ? UnitWords.titled(
                        unit.old(), before, UnitWords.title(unit.old().getFirst()))
                : before;
        boolean same = before.equals(UnitWords.written(unit.now())) && !retitled;
        String from = Facing.isLeft(words) ? "comparison.heading.from.left" : "comparison.heading.from";
        return same ? "" : Messages.text(from, words);
    }

    /** {@code Article 9. Conditions and safeguards}. */
    static String now(UnitComparison unit) {
        boolean gone = unit.now().isEmpty();
        List<Unit> units = gone ? unit.old() : unit.now();
        String words = UnitWords.titled(units, UnitWords.written(units), UnitWords.title(unit.unit()));
        return gone ? Messages.text("comparison.heading.gone", words) : words;
    }

    /** What of both parts together a change is of: the numbers alone, or all of it; nothing where it is not of the heading. */
    static List<TextRange> touched(UnitComparison unit, Change change) {
        if (unit.basis() == UnitComparison.Basis.ELEMENTS || !change.runs().isEmpty()) {
            return List.of();
        }
        String old = old(unit);
        if (!change.classes().equals(Set.of(ChangeClass.RENUMBERED))) {
            return List.of(new TextRange(0, old.length() + now(unit).length()));
        }
        int end = old.length() + UnitWords.bare(UnitWords.written(unit.now())).length();
        return isRetitled(unit)
                ? List.of(
                        new TextRange(
                                0, UnitWords.bare(UnitWords.written(unit.old())).length()),
                        new TextRange(old.length(), end))
                : List.of(new TextRange(0, end));
    }

    /** Whether it had another title. */
    private static boolean isRetitled(UnitComparison unit) {
        String title = UnitWords.title(unit.old().getFirst());
        return !title.isEmpty() && !title.equals(UnitWords.title(unit.now().getFirst()));
    }
}
