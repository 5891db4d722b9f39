package travaux.ui.concordance;

import travaux.core.align.Relation;
import travaux.core.diff.UnitComparison;
import travaux.ui.support.Messages;
import travaux.ui.support.Share;
import travaux.ui.support.UnitWords;

/** What a line of the article table says. */
final class ArticleWords {

    private ArticleWords() {}

    /** Brackets before and after, or that the unit came or went. */
    static String brackets(UnitComparison comparison) {
        if (comparison.relation() == Relation.ADDED) {
            return Messages.text("articles.new");
        }
        if (comparison.relation() == Relation.REMOVED) {
            return Messages.text("articles.gone");
        }
        return counts(comparison);
    }

    /** Brackets before and after; nothing where there are none. */
    static String counts(UnitComparison comparison) {
        int old = Share.oldBrackets(comparison);
        int now = Share.newBrackets(comparison);
        return old + now == 0 ? "" : Messages.text("articles.brackets", old, now);
    }

    /** How much is recorded; nothing where nothing is. */
    static String recorded(int count) {
        return count == 0 ? "" : Messages.text("number", count);
    }

    /** The whole line for people who hear the window. */
    static String spoken(UnitComparison comparison, int recorded) {
        String words = Messages.text(
                "articles.spoken",
                UnitWords.numbers(comparison.old()),
                UnitWords.numbers(comparison.now()),
                UnitWords.name(comparison),
                comparison.changes().size(),
                Messages.of(comparison.unit().state()),
                recorded);
        return CorrectionsModel.isCorrected(comparison) ? words + ", " + Messages.text("articles.corrected") : words;
    }
}
