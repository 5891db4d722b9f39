package travaux.ui.comparison;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import travaux.ui.control.Facing;
import travaux.ui.control.LineBreaker;

/** Two texts that follow each other on as many lines as they need, in any script. */
final class Heading extends Region {

    /** The style of the text that says what is read. */
    static final String STRONG = "heading-now";

    private final Text before;
    private final Text after;
    private final TextFlow flow;

    Heading(Text before, Text after) {
        this.before = before;
        this.after = after;
        flow = new TextFlow(before, after);
        getChildren().add(flow);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        breakTo(width < 0 ? Double.MAX_VALUE : width);
        return LineBreaker.height(flow, before.getText() + after.getText(), width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        breakTo(getWidth());
        double across = LineBreaker.width(flow, before.getText() + after.getText(), getWidth());
        flow.resizeRelocate(0, 0, across, getHeight());
    }

    /** Says two other texts, broken at once: whoever asked how large they are before the next layout would have them broken. */
    void say(String first, String second) {
        set(first, second, getWidth());
        if (LineBreaker.isNeededFor(first + second)) {
            flow.applyCss();
            set(first, second, getWidth());
            flow.resize(LineBreaker.width(flow, first + second, getWidth()), flow.getHeight());
        }
    }

    private void breakTo(double width) {
        set(before.getText().replace('\n', ' '), after.getText().replace('\n', ' '), width);
    }

    private void set(String first, String second, double width) {
        Facing.turn(flow, first + second);
        before.setStyle(face(before));
        after.setStyle(face(after));
        String lines = first + second;
        if (LineBreaker.isNeededFor(lines)) {
            lines = LineBreaker.broken(
                    List.of(new LineBreaker.Run(first, before.getFont()), new LineBreaker.Run(second, after.getFont())),
                    width);
        }
        before.setText(lines.substring(0, first.length()));
        after.setText(lines.substring(first.length()));
    }

    private String face(Text text) {
        boolean strong = !flow.getStyle().isEmpty() && text.getStyleClass().contains(STRONG);
        return strong ? flow.getStyle() + "-fx-font-weight: bold;" : flow.getStyle();
    }
}
