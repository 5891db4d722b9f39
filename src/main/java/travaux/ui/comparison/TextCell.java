package travaux.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import travaux.ui.control.Highlight;
import travaux.ui.control.Words;
import travaux.ui.support.Messages;
import travaux.ui.support.Workbench;

/** A line of paragraphs in the virtualised list. */
final class TextCell extends ListCell<TextRow> {

    /** Room kept for the scroll bar, so that lines do not move when it comes. */
    static final double BAR = 12;
    /** About 75 characters at reading size. */
    private static final double LINE = 590;

    private final Row row = new Row();
    private final ParagraphPane left = new ParagraphPane();
    private final ParagraphPane right = new ParagraphPane();
    private final Words elsewhere = new Words("elsewhere");
    private final Button fold = new Button();
    private final ObservableDoubleValue scale;
    private final Workbench workbench;
    private final TextList list;

    /** Both paragraphs, half the width each. */
    private final class Row extends Region {

        @Override
        protected double computePrefHeight(double width) {
            double column = column();
            return Math.max(left.prefHeight(column), right.prefHeight(column));
        }

        @Override
        protected void layoutChildren() {
            double column = column();
            left.resizeRelocate(0, 0, column, getHeight());
            right.resizeRelocate(column, 0, column, getHeight());
            if (elsewhere.isVisible()) {
                layoutElsewhere(column);
            }
        }

        /** On a line with the words across from it, where these begin; it asks for no height of its own. */
        private void layoutElsewhere(double column) {
            double width = Math.min(elsewhere.prefWidth(-1), column - 2 * ParagraphPane.MARGIN);
            double top = Math.max(0, ParagraphPane.FIRST_BASELINE * scale.get() - elsewhere.getBaselineOffset());
            double start = list.isRightToLeft() ? column - ParagraphPane.MARGIN - width : ParagraphPane.MARGIN;
            double high = Math.min(elsewhere.prefHeight(width), getHeight() - top);
            elsewhere.resizeRelocate(left.isVisible() ? column + start : start, top, width, high);
        }

        private double column() {
            double width = Math.max(80, getListView().getWidth() - BAR);
            return list.isSideBySide() ? Math.floor(width / 2) : width;
        }

        private void fill() {
            getChildren().setAll(left, right, elsewhere);
        }
    }

    TextCell(TextList list, ObservableDoubleValue scale, Workbench workbench) {
        this.list = list;
        this.scale = scale;
        this.workbench = workbench;
        setPrefWidth(0);
        row.fill();
        fold.getStyleClass().setAll("fold");
        fold.setMaxWidth(Double.MAX_VALUE);
        left.setOnGroup(group -> workbench.change().set(group));
        right.setOnGroup(group -> workbench.change().set(group));
        workbench.change().subscribe(this::choose);
        list.choice().selecting().selection().subscribe(this::highlight);
        list.choice().highlights().subscribe(this::highlight);
    }

    boolean isRight(ParagraphPane pane) {
        return pane == right;
    }

    /** Where a character of a paragraph lies, from the top of the cell. */
    double topOf(boolean inRight, int character) {
        return (inRight ? right : left).topOf(character);
    }

    /** Where the first words of a change lie, on whichever side they are higher, from the top of the cell. */
    double topOf(int change) {
        return Math.min(topOf(getItem().left(), left, change), topOf(getItem().right(), right, change));
    }

    private static double topOf(Optional<Paragraph> side, ParagraphPane pane, int change) {
        OptionalInt start = side.map(paragraph -> paragraph.start(change)).orElse(OptionalInt.empty());
        return start.isPresent() ? pane.topOf(start.getAsInt()) : Double.MAX_VALUE;
    }

    @Override
    protected double computePrefHeight(double width) {
        return isEmpty() ? 0 : getGraphic() == fold ? fold.prefHeight(-1) : row.prefHeight(width);
    }

    @Override
    protected void updateItem(TextRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        if (!item.folded().isEmpty()) {
            fold.setText(Messages.text("comparison.fold", item.folded().size()));
            fold.setOnAction(event -> list.unfold(item));
            setGraphic(fold);
            return;
        }
        boolean two = list.isSideBySide();
        left.limit(two ? Double.MAX_VALUE : LINE);
        left.set(item.left(), scale.get(), list.isRightToLeft());
        right.set(two ? item.right() : Optional.empty(), scale.get(), list.isRightToLeft());
        showElsewhere(item.elsewhere().filter(note -> two));
        choose();
        highlight();
        row.requestLayout();
        setGraphic(row);
    }

    private void showElsewhere(Optional<Elsewhere.Note> note) {
        elsewhere.setVisible(note.isPresent());
        note.ifPresent(there -> {
            elsewhere.tell(there.words());
            elsewhere.setAlignment(list.isRightToLeft() ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
            elsewhere.setAccessibleText(there.spoken());
        });
    }

    private void choose() {
        left.choose(workbench.change().get());
        right.choose(workbench.change().get());
    }

    private void highlight() {
        TextRow item = getItem();
        if (item != null && item.folded().isEmpty()) {
            highlight(left, item.left(), false);
            highlight(right, item.right(), true);
        }
    }

    private void highlight(ParagraphPane pane, Optional<Paragraph> paragraph, boolean isRight) {
        List<Highlight> selected = list
                .choice()
                .selecting()
                .selection()
                .get()
                .flatMap(chosen -> chosen.in(
                        getIndex(),
                        isRight,
                        paragraph.map(there -> there.words().length()).orElse(0)))
                .filter(range -> !range.isEmpty())
                .map(range -> new Highlight(range, Highlight.Kind.SELECTED))
                .stream()
                .toList();
        pane.highlight(selected, list.choice().highlights().get());
    }
}
