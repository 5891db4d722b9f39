package travaux.ui.concordance;

import java.util.List;
import java.util.function.ToIntFunction;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
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
    private final GridPane grid = new GridPane();
    private final VBox figures = new VBox(2);
    private final Label before = label("number");
    private final Label after = label("number-now");
    private final Words title = new Words("title");
    private final Words state = new Words("state");
    private final Label brackets = label("brackets");
    private final ShareBar share = new ShareBar();
    private final Node corrected = Icons.PEN.node();

    private final ToIntFunction<UnitComparison> recorded;

    ArticleCell(ToIntFunction<UnitComparison> recorded) {
        this.recorded = recorded;
        before.setMinWidth(USE_PREF_SIZE);
        after.setMinWidth(USE_PREF_SIZE);
        FlowPane numbers = new FlowPane(4, 0, before, after);
        numbers.getStyleClass().add("numbers");
        // Right-to-left titles begin at the right edge of the column, however short.
        title.setMaxWidth(Double.MAX_VALUE);
        heading.prefWidthProperty().bind(widthProperty());
        VBox middle = new VBox(4, title, state, share);
        grid.getStyleClass().add("article-row");
        ColumnConstraints rest = new ColumnConstraints(60, 60, Double.MAX_VALUE);
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), rest);
        corrected.getStyleClass().add("corrected");
        figures.getChildren().addAll(corrected, brackets);
        figures.setAlignment(Pos.CENTER_RIGHT);
        grid.addRow(0, numbers, middle, figures);
        for (Node node : List.of(numbers, middle, figures)) {
            GridPane.setValignment(node, VPos.CENTER);
        }
        GridPane.setHalignment(figures, HPos.RIGHT);
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
            case ArticleRow.Heading words -> showHeading(words.words());
            case ArticleRow.Entry entry -> showEntry(entry.comparison());
        }
    }

    private void showHeading(String words) {
        heading.say(words);
        setAccessibleText(words);
        setGraphic(heading);
        setMouseTransparent(true);
    }

    private void showEntry(UnitComparison comparison) {
        setMouseTransparent(false);
        title.say(UnitWords.name(comparison));
        title.getStyleClass().removeAll("gone");
        if (comparison.now().isEmpty()) {
            title.getStyleClass().add("gone");
        }
        boolean words = comparison.basis() == UnitComparison.Basis.WORDS
                || comparison.unit().state().isComparableByWords();
        number(comparison, words);
        widen(words, CorrectionsModel.isCorrected(comparison));
        share.setVisible(words);
        share.setManaged(words);
        share.set(ChangeShares.of(comparison));
        int known = recorded.applyAsInt(comparison);
        state.say(words ? "" : ArticleWords.state(comparison, known));
        state.setVisible(!words);
        state.setManaged(!words);
        brackets.setText(words ? ArticleWords.brackets(comparison) : "");
        corrected.setVisible(CorrectionsModel.isCorrected(comparison));
        corrected.setManaged(corrected.isVisible());
        setAccessibleText(ArticleWords.spoken(comparison, known));
        setGraphic(grid);
    }

    /** Both numbers; one alone where it is said beside them that the unit came or went. */
    private void number(UnitComparison comparison, boolean words) {
        String old = UnitWords.numbers(comparison.old());
        String now = UnitWords.numbers(comparison.now());
        boolean numbered = !(old + now).replace("—", "").isBlank();
        boolean came = words && comparison.old().isEmpty();
        boolean went = words && comparison.now().isEmpty();
        before.setText(!numbered || came ? "" : went ? old : Messages.text("articles.from", old));
        before.setManaged(!before.getText().isEmpty());
        after.setText(!numbered || went ? "" : now);
    }

    /** Where no words are known, no brackets are to be compared, and the title may have what a pen leaves. */
    private void widen(boolean words, boolean pen) {
        figures.getStyleClass().setAll(words ? "figures" : pen ? "figures-pen" : "figures-none");
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
