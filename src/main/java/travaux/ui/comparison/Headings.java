package travaux.ui.comparison;

import java.util.List;
import java.util.Set;
import travaux.core.diff.Change;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.UnitComparison;
import travaux.core.text.TextRange;
import travaux.ui.control.Facing;
import travaux.ui.support.Messages;
import travaux.ui.support.UnitWords;

/** The words over a comparison: which unit it is in either draft. */
final class Headings {

    private Headings() {}

    /** {@code Article 42, later 24}; the later one alone where the earlier number is not known. */
    static String numbers(UnitComparison unit) {
        String before = UnitWords.labels(unit.old());
        String after = UnitWords.labels(unit.now());
        if (unit.old().isEmpty() || unit.now().isEmpty() || before.equals(after)) {
            return unit.now().isEmpty() ? before : after;
        }
        return unit.old().stream().allMatch(one -> one.number().isEmpty())
                ? after
                : Messages.text("comparison.heading.later", before, UnitWords.numbers(unit.now()));
    }

    /** {@code Article 7 →}; empty where the new heading alone says all. */
    static String old(UnitComparison unit) {
        if (unit.old().isEmpty() || unit.now().isEmpty()) {
            return "";
        }
        String before = UnitWords.written(unit.old());
        boolean retitled = isRetitled(unit);
        String words = retitled ? titled(before, UnitWords.title(unit.old().getFirst())) : before;
        boolean same = before.equals(UnitWords.written(unit.now())) && !retitled;
        String from = Facing.isLeft(words) ? "comparison.heading.from.left" : "comparison.heading.from";
        return same ? "" : Messages.text(from, words);
    }

    /** {@code Article 9. Conditions and safeguards}. */
    static String now(UnitComparison unit) {
        boolean gone = unit.now().isEmpty();
        String label = UnitWords.written(gone ? unit.old() : unit.now());
        String title = UnitWords.title(unit.unit());
        String words = title.isEmpty() ? label : titled(label, title);
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
        int end = old.length() + bare(UnitWords.written(unit.now())).length();
        return isRetitled(unit)
                ? List.of(
                        new TextRange(0, bare(UnitWords.written(unit.old())).length()),
                        new TextRange(old.length(), end))
                : List.of(new TextRange(0, end));
    }

    /** Whether it had another title. */
    private static boolean isRetitled(UnitComparison unit) {
        String title = UnitWords.title(unit.old().getFirst());
        return !title.isEmpty() && !title.equals(UnitWords.title(unit.now().getFirst()));
    }

    private static String titled(String label, String title) {
        return Messages.text("comparison.heading.titled", bare(label), title);
    }

    /** A label that ends with a full stop of its own, as {@code 3.} does, gets no second one. */
    private static String bare(String label) {
        return label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
    }
}
