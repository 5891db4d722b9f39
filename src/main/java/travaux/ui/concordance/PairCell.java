package travaux.ui.concordance;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import travaux.core.text.Unit;
import travaux.ui.control.Words;
import travaux.ui.control.WrappingCell;
import travaux.ui.support.Identity;

/** One line of the concordance: a unit in either column or both, the gap between them left to the ribbons. */
final class PairCell extends WrappingCell<PairLine> {

    private static final PseudoClass KIN = PseudoClass.getPseudoClass("kin");
    private static final double LEAST = 34;
    private static final double PAD = 7;

    private final NumberColumn numbers;
    private final OldHalf old = new OldHalf();
    private final NewHalf now = new NewHalf();
    private final Words oldHeading = new Words("article-heading");
    private final Words nowHeading = new Words("article-heading");
    private final Halves units = new Halves(old, now, LEAST, PAD);
    private final Halves headings = new Halves(oldHeading, nowHeading, 0, 0);

    /** Tells {@code placed} whenever it is somewhere else or of another height. */
    PairCell(NumberColumn numbers, Runnable placed) {
        this.numbers = numbers;
        layoutYProperty().subscribe(placed);
        heightProperty().subscribe(placed);
        indexProperty().subscribe(placed);
        units.getStyleClass().add("pair-row");
    }

    /** Two nodes beside each other with the room for ribbons between them. */
    private static final class Halves extends Region {

        private final Node left;
        private final Node right;
        private final double least;
        private final double pad;

        Halves(Node left, Node right, double least, double pad) {
            this.left = left;
            this.right = right;
            this.least = least;
            this.pad = pad;
            getChildren().addAll(left, right);
        }

        @Override
        protected double computePrefHeight(double width) {
            Columns columns = new Columns(width);
            double high = Math.max(left.prefHeight(columns.leftWidth()), right.prefHeight(columns.rightWidth()));
            return Math.max(least, Math.ceil(high + 2 * pad));
        }

        @Override
        protected void layoutChildren() {
            Columns columns = new Columns(getWidth());
            left.resizeRelocate(columns.left(), pad, columns.leftWidth(), getHeight() - 2 * pad);
            right.resizeRelocate(columns.right(), pad, columns.rightWidth(), getHeight() - 2 * pad);
        }
    }

    @Override
    protected void dressed() {
        double room = numbers.width(now.type());
        old.leave(room);
        now.leave(room);
    }

    /** Whether it shows a unit in the old column, or in the new one. */
    boolean shows(Unit unit, boolean isOld) {
        return getItem() instanceof PairLine.Units line
                && (isOld ? line.old() : line.now())
                        .filter(its -> Identity.same(its, unit))
                        .isPresent();
    }

    /** The half that shows it. */
    Node half(boolean isOld) {
        return isOld ? old : now;
    }

    void setKin(boolean kin) {
        pseudoClassStateChanged(KIN, kin);
    }

    @Override
    protected void updateItem(PairLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setMouseTransparent(!(line instanceof PairLine.Units));
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (line) {
            case PairLine.Heading words -> {
                oldHeading.say(words.old());
                nowHeading.say(words.now());
                setAccessibleText(String.join(
                        ", ",
                        List.of(words.old(), words.now()).stream()
                                .filter(word -> !word.isEmpty())
                                .distinct()
                                .toList()));
                setGraphic(headings);
            }
            case PairLine.Units pair -> {
                old.show(pair);
                now.show(pair);
                setAccessibleText(PairWords.spoken(pair));
                setGraphic(units);
            }
        }
    }

    static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
