package travaux.ui.concordance;

import java.util.List;
import java.util.function.Function;
import javafx.scene.text.Font;
import travaux.core.diff.UnitComparison;
import travaux.ui.control.LineBreaker;

/** How wide the columns beside the titles are: as the widest of their words, within reason, so that titles have the rest. */
final class ArticleColumns {

    /** Between the numbers of both drafts. */
    static final double GAP = 4;

    /** No column of numbers is wider, in sizes of its type. */
    private static final double MOST = 8;

    private final List<ArticleRow> rows;
    private Font measured = Font.getDefault();
    private boolean stale = true;
    private double numbers;
    private double figures;

    /** Columns of rows that may be others whenever that is told. */
    ArticleColumns(List<ArticleRow> rows) {
        this.rows = rows;
    }

    /** There are other rows. */
    void renew() {
        stale = true;
    }

    /** Measures the words of all rows where they or their type are others than last time. */
    void measure(Font old, Font now, Font small) {
        if (stale || !measured.equals(now)) {
            stale = false;
            measured = now;
            double across = widest(row -> LineBreaker.width(ArticleWords.from(row), old)
                    + GAP
                    + LineBreaker.width(ArticleWords.to(row), now));
            numbers = Math.min(Math.ceil(across) + 2, MOST * now.getSize());
            figures = Math.ceil(
                    widest(row -> PairWords.isWorded(row) ? LineBreaker.width(ArticleWords.brackets(row), small) : 0));
        }
    }

    double numbers() {
        return numbers;
    }

    double figures() {
        return figures;
    }

    private double widest(Function<UnitComparison, Double> width) {
        return rows.stream()
                .filter(ArticleRow.Entry.class::isInstance)
                .map(row -> width.apply(((ArticleRow.Entry) row).comparison()))
                .max(Double::compare)
                .orElse(0.0);
    }
}
