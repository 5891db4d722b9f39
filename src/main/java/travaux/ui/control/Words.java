package travaux.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;

/** A label that breaks its words into lines in any script. */
public final class Words extends Label {

    private static final String AT_RIGHT = "at-right";

    private String words = "";
    private boolean toLeft;
    private boolean atRight;
    /** Whether what is heard is said apart from what is seen. */
    private boolean heard;

    /** A label of a style class, silent at first. */
    public Words(String styleClass) {
        getStyleClass().add(styleClass);
        setWrapText(true);
    }

    /** A label of a style class that says something. */
    public Words(String text, String styleClass) {
        this(styleClass);
        say(text);
    }

    /** Says something, which runs as its first letter does. */
    public void say(String text) {
        say(text, Facing.isLeft(text));
    }

    /** Says a sentence of the program's own, which runs as the program's words do, whatever name it begins with. */
    public void tell(String text) {
        say(text, false);
    }

    /** Stands at the right beside words that run to the left, whichever way its own run. */
    public void beside(boolean left) {
        atRight = left;
        getStyleClass().remove(AT_RIGHT);
        if (left) {
            getStyleClass().add(AT_RIGHT);
        }
    }

    private void say(String text, boolean left) {
        words = LineBreaker.drawn(left ? text : Facing.sentence(text));
        toLeft = LineBreaker.isNeededFor(text);
        setWrapText(!toLeft);
        Facing.turn(this, text);
        setNodeOrientation(left ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        if (heard) {
            setAccessibleText(null);
            heard = false;
        }
        setText(words);
        requestLayout();
    }

    /** Without wrapping of its own a label would not be asked how high it is at a width. */
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
            return getText().equals(words)
                    ? super.computePrefWidth(height)
                    : snapSizeX(LineBreaker.width(words, getFont())) + snappedLeftInset() + snappedRightInset();
        }
        setText(words);
        return LineBreaker.roomFor(super.computePrefWidth(height));
    }

    /** Words that stand at the right stand at the right of their room, however short they are. */
    @Override
    protected double computeMaxWidth(double height) {
        boolean right = atRight || getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        return right ? Double.MAX_VALUE : super.computeMaxWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!toLeft) {
            hyphenate(width);
            return super.computePrefHeight(width);
        }
        setText(broken(width < 0 ? Double.MAX_VALUE : width));
        return super.computePrefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return toLeft ? computePrefHeight(width) : super.computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (toLeft) {
            setText(broken(getWidth()));
            hear();
        } else {
            hyphenate(getWidth());
        }
        super.layoutChildren();
    }

    /** A word wider than the label is broken with a hyphen that is only seen. */
    private void hyphenate(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        String shown = width > 0 ? Hyphens.broken(words, getFont(), room) : words;
        if (!shown.equals(getText())) {
            setText(shown);
        }
        hear();
    }

    /** Signs that are seen in another order than they are read, and hyphens that are only seen, are not heard. */
    private void hear() {
        if (getAccessibleText() == null && !getText().replace('\n', ' ').equals(words.replace('\n', ' '))) {
            setAccessibleText(words);
            heard = true;
        }
    }

    private String broken(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        return Facing.lines(words, getFont(), room);
    }
}
