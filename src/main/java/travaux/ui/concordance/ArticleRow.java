package travaux.ui.concordance;

import travaux.core.diff.UnitComparison;

/** A line of the article table. */
public sealed interface ArticleRow {

    /**
     * The name of a part or chapter above its articles.
     *
     * @param gone whether only the earlier draft has it
     */
    record Heading(String words, boolean gone) implements ArticleRow {}

    /** A unit compared. */
    record Entry(UnitComparison comparison) implements ArticleRow {}
}
