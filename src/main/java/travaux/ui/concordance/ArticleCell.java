package travaux.ui.concordance;

import java.util.List;
import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import travaux.core.diff.UnitComparison;
import travaux.ui.control.ShareBar;
import travaux.ui.control.Words;
import travaux.ui.control.WrappingCell;
import travaux.ui.support.Icons;
import travaux.ui.support.Messages;
import travaux.ui.support.UnitWords;

/** One line of the article table: numbers, title, how much changed, brackets. */
final class ArticleCell extends WrappingCell<ArticleRow> {

    private final Words heading = new Words("article-heading");
    private final HBox line = new HBox();
    private final VBox figures = new VBox(2);
    private final Label before = label("number");
    private final Label after = label("number-now");
    private final Words title = new Words("title");
    private final Words state = new Words("state");
    private final Label brackets = label("brackets");
    private final ShareBar share = new ShareBar();
    private final Node corrected = Icons.PEN.node();

    private final FlowPane numbers = new FlowPane(ArticleColumns.GAP, 0, before, after);
    private final ToIntFunction<UnitComparison> recorded;
    private final ArticleColumns columns;
    private boolean worded;

    /** A line among others, whose {@code columns} it shares; {@code recorded} counts what is on record of a unit. */
    ArticleCell(ToIntFunction<UnitComparison> recorded, ArticleColumns columns) {
        this.recorded = recorded;
        this.columns = columns;
        before.setWrapText(true);
        after.setWrapText(true);
        // Right-to-left titles begin at the right edge of the column, however short.
        title.setMaxWidth(Double.MAX_VALUE);
        heading.prefWidthProperty().bind(widthProperty());
        VBox middle = new VBox(4, title, state, share);
        middle.setMinWidth(60);
        middle.setPrefWidth(60);
        HBox.setHgrow(middle, Priority.ALWAYS);
        line.getStyleClass().add("article-row");
        corrected.getStyleClass().add("corrected");
        figures.getChildren().addAll(brackets, corrected);
        figures.setAlignment(Pos.TOP_RIGHT);
        line.getChildren().addAll(numbers, middle, figures);
    }

    @Override
    protected void updateItem(ArticleRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (row) {
            case ArticleRow.Heading words -> showHeading(words);
            case ArticleRow.Entry entry -> showEntry(entry.comparison());
        }
    }

    private void showHeading(ArticleRow.Heading row) {
        String words = row.gone() ? Messages.text("comparison.heading.gone", row.words()) : row.words();
        heading.say(words);
        setAccessibleText(words);
        setGraphic(heading);
        setMouseTransparent(true);
    }

    private void showEntry(UnitComparison comparison) {
        setMouseTransparent(false);
        before.setText(ArticleWords.from(comparison));
        before.setManaged(!before.getText().isEmpty());
        after.setText(ArticleWords.to(comparison));
        title.say(UnitWords.name(comparison));
        title.getStyleClass().removeAll("gone");
        if (comparison.now().isEmpty()) {
            title.getStyleClass().add("gone");
        }
        worded = PairWords.isWorded(comparison);
        List<ShareBar.Share> shares = ChangeShares.of(comparison);
        share.setVisible(worded && !shares.isEmpty());
        share.setManaged(share.isVisible());
        share.set(shares);
        share.face(title.getText());
        int known = recorded.applyAsInt(comparison);
        state.say(worded ? "" : ArticleWords.state(comparison, known));
        state.setVisible(!worded);
        state.setManaged(!worded);
        brackets.setText(worded ? ArticleWords.brackets(comparison) : "");
        corrected.setVisible(CorrectionsModel.isCorrected(comparison));
        corrected.setManaged(corrected.isVisible());
        setAccessibleText(ArticleWords.spoken(comparison, known));
        setGraphic(line);
    }

    /** Where no words are known, no brackets are to be compared, and the title may have what a pen leaves. */
    @Override
    protected void dressed() {
        columns.measure(before.getFont(), after.getFont(), brackets.getFont());
        numbers.setMinWidth(columns.numbers());
        numbers.setMaxWidth(columns.numbers());
        before.setMaxWidth(columns.numbers());
        figures.setMinWidth(worded ? columns.figures() : 0);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
