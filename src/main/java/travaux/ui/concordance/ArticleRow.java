package travaux.ui.concordance;

import travaux.core.diff.UnitComparison;

/** A line of the article table. */
public sealed interface ArticleRow {

    /** The name of a part or chapter above its articles. */
    record Heading(String words) implements ArticleRow {}

    /** A unit compared. */
    record Entry(UnitComparison comparison) implements ArticleRow {}
}
