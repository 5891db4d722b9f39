package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import travaux.core.text.TextRange;
import travaux.ui.control.Facing;
import travaux.ui.control.LineBreaker;
import travaux.ui.control.MarkPainter;
import travaux.ui.control.Stretch;
import travaux.ui.control.Tone;

/** Two texts that follow each other on as many lines as they need, in any script. */
final class Heading extends Region {

    /** The style of the text that says what is read. */
    static final String STRONG = "heading-now";

    /** How closely marks are drawn around its words, which have less air than those of a text, as a share of their size. */
    private static final double CLOSE = 0.6;

    private final Text before;
    private final Text after;
    private final TextFlow flow;
    private final Group beneath = new Group();
    private List<TextRange> chosen = List.of();

    Heading(Text before, Text after) {
        this.before = before;
        this.after = after;
        flow = new TextFlow(before, after);
        beneath.setManaged(false);
        getChildren().addAll(beneath, flow);
    }

    /** Makes some of its characters stand out as chosen words do. */
    void choose(List<TextRange> ranges) {
        chosen = List.copyOf(ranges);
        requestLayout();
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
        flow.layout();
        new MarkPainter(flow, stretches(), after.getFont().getSize() * CLOSE).paint(beneath, new Group(), 0, 0);
    }

    /** Its words, those that are chosen as of the change number 0. */
    private List<Stretch> stretches() {
        String text = before.getText() + after.getText();
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (TextRange range : chosen) {
            stretches.add(Stretch.plain(text.substring(at, range.start()), Tone.WORDS));
            stretches.add(Stretch.plain(range.of(text), Tone.WORDS).in(0));
            at = range.end();
        }
        stretches.add(Stretch.plain(text.substring(at), Tone.WORDS));
        return stretches;
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
        setNodeOrientation(flow.getNodeOrientation());
        before.setStyle(Facing.style(first + second, before.getStyleClass().contains(STRONG)));
        after.setStyle(Facing.style(first + second, after.getStyleClass().contains(STRONG)));
        String lines = LineBreaker.drawn(first + second);
        if (LineBreaker.isNeededFor(lines)) {
            lines = LineBreaker.broken(
                    List.of(
                            new LineBreaker.Run(lines.substring(0, first.length()), before.getFont()),
                            new LineBreaker.Run(lines.substring(first.length()), after.getFont())),
                    width);
        }
        before.setText(lines.substring(0, first.length()));
        after.setText(lines.substring(first.length()));
    }
}
