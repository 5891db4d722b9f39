package travaux.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;

/** A button, or a link, that breaks its words into lines in any script. */
public final class WordsButton extends Button {

    private final String words;
    private final boolean toLeft;

    /** A button that says something, running as its first letter does, of style classes. */
    public WordsButton(String text, String... styleClasses) {
        this(text, Facing.isLeft(text), styleClasses);
    }

    private WordsButton(String text, boolean left, String... styleClasses) {
        words = left ? text : Facing.sentence(text);
        toLeft = LineBreaker.isNeededFor(text);
        getStyleClass().setAll(styleClasses);
        Facing.turn(this, text);
        setNodeOrientation(left ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        setMnemonicParsing(false);
        setText(words);
        setWrapText(!toLeft);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(left ? Double.MAX_VALUE : USE_COMPUTED_SIZE);
    }

    /** A button that says a sentence of the program's own, whatever name it begins with. */
    public static WordsButton telling(String text, String... styleClasses) {
        return new WordsButton(text, false, styleClasses);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return toLeft ? 20 : super.computeMinWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        if (!toLeft) {
            return super.computePrefWidth(height);
        }
        setText(words);
        return LineBreaker.roomFor(super.computePrefWidth(height));
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!toLeft) {
            return super.computePrefHeight(width);
        }
        setText(broken(width < 0 ? Double.MAX_VALUE : width));
        return super.computePrefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (toLeft) {
            setText(broken(getWidth()));
        }
        super.layoutChildren();
    }

    private String broken(double width) {
        return Facing.lines(words, getFont(), width - snappedLeftInset() - snappedRightInset());
    }
}
