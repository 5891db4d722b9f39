package travaux.ui.comparison;

import travaux.core.diff.UnitComparison;
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
        String before = UnitWords.labels(unit.old());
        String oldTitle = UnitWords.title(unit.old().getFirst());
        boolean retitled = !oldTitle.isEmpty()
                && !oldTitle.equals(UnitWords.title(unit.now().getFirst()));
        String words = retitled ? UnitWords.titled(unit.old(), oldTitle) : before;
        boolean same = before.equals(UnitWords.labels(unit.now())) && !retitled;
        String from = Facing.isLeft(words) ? "comparison.heading.from.left" : "comparison.heading.from";
        return same ? "" : Messages.text(from, words);
    }

    /** {@code Article 9. Conditions and safeguards}. */
    static String now(UnitComparison unit) {
        boolean gone = unit.now().isEmpty();
        String words = UnitWords.titled(gone ? unit.old() : unit.now(), UnitWords.title(unit.unit()));
        return gone ? Messages.text("comparison.heading.gone", words) : words;
    }
}
