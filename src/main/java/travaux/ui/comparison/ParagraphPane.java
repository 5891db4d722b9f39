package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import travaux.ui.control.Highlight;
import travaux.ui.control.MarkedFlow;
import travaux.ui.control.Stretch;

/** One paragraph on its page: the margin, the hanging number, the words. */
final class ParagraphPane extends Region {

    /** Space beside the text of a column, in pixels. */
    static final double MARGIN = 26;

    /** What stands behind the words takes no more than this part of a narrow column, so that long words stay whole. */
    private static final double SHARE = 16;

    /** What stands a level deeper begins where the words above it do. */
    private static final double INDENT = 26;

    private static final double NUMBER = 26;
    /** How far the first line stands below the top, in pixels at reading size. */
    static final double FIRST_BASELINE = 22;

    private static final double ABOVE = 6;
    private static final double BELOW = 11;

    private final MarkedFlow label = new MarkedFlow();
    private final MarkedFlow body = new MarkedFlow();
    private Optional<Paragraph> shown = Optional.empty();
    private double scale = 1;
    private double left = MARGIN;
    private double widest = Double.MAX_VALUE;
    private boolean rightToLeft;

    ParagraphPane() {
        getChildren().addAll(label, body);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows a paragraph, or nothing; {@code textScale} is 1 at reading size. */
    void set(Optional<Paragraph> paragraph, double textScale, boolean toLeft) {
        shown = paragraph;
        scale = textScale;
        rightToLeft = toLeft;
        setVisible(paragraph.isPresent());
        double size = MarkedFlow.READING_SIZE * textScale;
        List<Stretch> number = paragraph.map(Paragraph::label).orElse(List.of());
        label.set(number, size, toLeft);
        body.set(paragraph.map(Paragraph::body).orElse(List.of()), size, toLeft);
        int level = paragraph.map(Paragraph::level).orElse(0);
        left = MARGIN + INDENT * textScale * level;
        setAccessibleText(paragraph.map(SpokenText::of).orElse(""));
        requestLayout();
    }

    /** The widest the words may run, in pixels at reading size. */
    void limit(double pixels) {
        widest = pixels;
    }

    void choose(int group) {
        label.choose(group);
        body.choose(group);
    }

    /** Makes characters of the words stand out, and those of certain numbers in words and label. */
    void highlight(List<Highlight> words, List<Highlight> numbered) {
        List<Highlight> inBody = new ArrayList<>(words);
        inBody.addAll(drawn(shown.map(Paragraph::body).orElse(List.of()), numbered));
        body.highlight(inBody);
        label.highlight(drawn(shown.map(Paragraph::label).orElse(List.of()), numbered));
    }

    private static List<Highlight> drawn(List<Stretch> stretches, List<Highlight> numbered) {
        return numbered.stream()
                .flatMap(one ->
                        Paragraph.drawn(stretches, one.range()).stream().map(range -> new Highlight(range, one.kind())))
                .toList();
    }

    /** Which character of the words lies at a point of the scene, or the nearest one. */
    int characterAt(double sceneX, double sceneY) {
        return body.characterAt(sceneX, sceneY);
    }

    /** How far below its top a character of the words lies. */
    double topOf(int character) {
        return body.getLayoutY() + body.topOf(character);
    }

    void setOnGroup(IntConsumer action) {
        label.setOnGroup(action);
        body.setOnGroup(action);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return isVisible()
                ? Math.max(body.prefHeight(bodyWidth(width)), label.prefHeight(-1)) + (ABOVE + BELOW) * scale
                : 0;
    }

    @Override
    protected void layoutChildren() {
        double words = bodyWidth(getWidth());
        double number = numberWidth();
        double indent = left + number;
        double top = ABOVE * scale;
        double high = getHeight() - top;
        // The bar beside chosen words stands outside their number, on the side where lines begin.
        body.setGutter(-number);
        label.resizeRelocate(rightToLeft ? getWidth() - left - number : left, top, number, high);
        body.resizeRelocate(rightToLeft ? getWidth() - indent - words : indent, top, words, high);
    }

    private double numberWidth() {
        return label.text().isEmpty() ? 0 : Math.max(NUMBER * scale, label.prefWidth(-1) + 8 * scale);
    }

    private double bodyWidth(double width) {
        return Math.clamp(width - left - numberWidth() - Math.min(MARGIN, width / SHARE), 40, widest * scale);
    }
}
