package travaux.ui.concordance;

import java.util.List;
import travaux.core.align.Relation;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Unit;
import travaux.ui.support.DraftWords;
import travaux.ui.support.Messages;
import travaux.ui.support.Share;
import travaux.ui.support.UnitWords;

/** What a line of the article table says. */
final class ArticleWords {

    /** Said in place of a number of changes where no words are at hand. */
    private static final int UNKNOWN = -1;

    private ArticleWords() {}

    /** The numbers it had and an arrow to those it has; nothing where it has the same or none. */
    static String from(UnitComparison comparison) {
        String old = UnitWords.numbers(comparison.old());
        boolean same = old.equals(UnitWords.numbers(comparison.now()));
        return isNumbered(comparison) && !same ? Messages.text("articles.from", old) : "";
    }

    /** The numbers it has. */
    static String to(UnitComparison comparison) {
        return isNumbered(comparison) ? UnitWords.numbers(comparison.now()) : "";
    }

    private static boolean isNumbered(UnitComparison comparison) {
        String both = UnitWords.numbers(comparison.old()) + UnitWords.numbers(comparison.now());
        return !both.replace("—", "").isBlank();
    }

    /** Brackets before and after, or that the unit came, went or was emptied. */
    static String brackets(UnitComparison comparison) {
        if (comparison.relation() == Relation.ADDED) {
            return Messages.text("articles.new");
        }
        if (comparison.relation() == Relation.REMOVED) {
            return Messages.text("articles.gone");
        }
        return isEmptied(comparison) ? Messages.text("articles.emptied") : counts(comparison);
    }

    /** Whether its heading stayed and nothing of its text. */
    private static boolean isEmptied(UnitComparison comparison) {
        return !comparison.now().isEmpty()
                && comparison.nowText().text().isBlank()
                && !comparison.oldText().text().isBlank();
    }

    /** Brackets before and after, a question mark where words are not at hand; nothing where there are none. */
    static String counts(UnitComparison comparison) {
        int old = Share.oldBrackets(comparison);
        int now = Share.newBrackets(comparison);
        return old + now == 0
                ? ""
                : Messages.text("articles.brackets", known(comparison.old(), old), known(comparison.now(), now));
    }

    private static Object known(List<Unit> side, int brackets) {
        return side.stream().allMatch(unit -> unit.state().isComparableByWords()) ? brackets : "?";
    }

    /** Where no words are at hand: what there is of it, and how much is on record. */
    static String state(UnitComparison comparison, int recorded) {
        boolean words = comparison.unit().state().isComparableByWords();
        boolean paired = !comparison.old().isEmpty() && !comparison.now().isEmpty();
        String unknown = Messages.text(paired ? "articles.oneWorded" : "concordance.alone");
        String state = words ? unknown : Messages.of(comparison.unit().state());
        return recorded == 0 ? state : Messages.text("articles.recorded", state, recorded);
    }

    /** The whole line for people who hear the window. */
    static String spoken(UnitComparison comparison, int recorded) {
        String words = Messages.text(
                "articles.spoken",
                UnitWords.numbers(comparison.old()),
                UnitWords.numbers(comparison.now()),
                UnitWords.name(comparison),
                comparison.basis() == UnitComparison.Basis.WORDS
                        ? comparison.changes().size()
                        : UNKNOWN,
                DraftWords.state(comparison.unit().state())
                        .map(state -> ", " + state)
                        .orElse(""),
                recorded);
        return CorrectionsModel.isCorrected(comparison) ? words + ", " + Messages.text("articles.corrected") : words;
    }
}
