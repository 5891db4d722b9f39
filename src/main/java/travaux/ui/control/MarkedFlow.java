package travaux.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import travaux.core.text.TextRange;
import travaux.ui.support.Fonts;
import travaux.ui.support.Script;

/**
 * A paragraph of treaty text with marks drawn beneath and above its words. It holds one text node for each run of one type and
 * ink, and one path for each kind of mark, however many marks there are.
 */
public final class MarkedFlow extends Region {

    /** Reading size in pixels at a text size of 1. */
    public static final double READING_SIZE = 17;

    private static final double LINE = 28;
    /** Height of a line of the treaty face as a share of its size. */
    private static final double NATURAL = 1.164;

    private final Group beneath = new Group();
    private final TextFlow flow = new TextFlow();
    private final Group above = new Group();
    private List<Stretch> stretches = List.of();
    /** The stretches with places where a line may break. */
    private Seams seams = new Seams(stretches, true);
    /** What is drawn: those, the longest words hyphened. */
    private Hyphened shown = Hyphened.whole(stretches);
    /** The width that words were hyphened for. */
    private double hyphened = -1;

    private double size = READING_SIZE;
    private int chosen = -1;
    private double painted = -1;
    private boolean breaks;
    private String broken = "";
    private double gutter = Double.NaN;
    private IntConsumer onGroup = group -> {};
    private List<Highlight> highlights = List.of();

    /** An empty paragraph. */
    public MarkedFlow() {
        beneath.setManaged(false);
        above.setManaged(false);
        beneath.setMouseTransparent(true);
        above.setMouseTransparent(true);
        getChildren().addAll(beneath, flow, above);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /** Sets words, marks and size in pixels. */
    public void set(List<Stretch> words, double textSize, boolean rightToLeft) {
        stretches = List.copyOf(words);
        size = textSize;
        flow.setLineSpacing(textSize * (LINE / READING_SIZE - NATURAL));
        flow.setTextAlignment(TextAlignment.LEFT);
        setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        breaks = LineBreaker.isNeededFor(text());
        seams = new Seams(stretches, breaks);
        broken = joined(seams.drawn());
        shown = Hyphened.whole(seams.drawn());
        hyphened = -1;
        flow.getChildren().setAll(texts(shown.stretches()));
        widen();
        painted = -1;
        requestLayout();
    }

    /** Makes the words of one change stand out; -1 for none. */
    public void choose(int group) {
        if (group != chosen) {
            chosen = group;
            painted = -1;
            requestLayout();
        }
    }

    /** Where the bar beside chosen words stands, from the left edge of the words; {@code NaN} for no bar. */
    public void setGutter(double place) {
        if (Double.compare(place, gutter) != 0) {
            gutter = place;
            painted = -1;
            requestLayout();
        }
    }

    /** Makes characters stand out, besides those of the chosen change. */
    public void highlight(List<Highlight> wanted) {
        if (!wanted.equals(highlights)) {
            highlights = List.copyOf(wanted);
            painted = -1;
            requestLayout();
        }
    }

    /** Which character lies at a point of the scene; the nearest one where none does. */
    public int characterAt(double sceneX, double sceneY) {
        return seams.toText(
                shown.place(flow.getHitInfo(flow.sceneToLocal(sceneX, sceneY)).getCharIndex()));
    }

    /** How far below its top a character lies. */
    public double topOf(int character) {
        int at = shown.drawn(seams.toDrawn(character));
        return flow.getLayoutInfo().getSelectionGeometry(at, at + 1, false).stream()
                .mapToDouble(area -> area.getMinY())
                .min()
                .orElse(0);
    }

    /** What to do when words of a change are clicked. */
    public void setOnGroup(IntConsumer action) {
        onGroup = action;
    }

    /** Whether any of its words belong to a change. */
    public boolean has(int group) {
        return group >= 0 && stretches.stream().anyMatch(stretch -> stretch.group() == group);
    }

    /** The characters that are drawn, seams apart. */
    public String text() {
        return joined(stretches);
    }

    private static String joined(List<Stretch> words) {
        return words.stream().map(Stretch::text).collect(Collectors.joining());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        hyphen(Double.MAX_VALUE);
        return snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = width < 0 ? -1 : Math.max(20, width - insets.getLeft() - insets.getRight());
        breakTo(inner);
        return insets.getTop() + LineBreaker.height(flow, broken, inner) + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = Math.max(20, getWidth() - insets.getLeft() - insets.getRight());
        breakTo(width);
        double across = LineBreaker.width(flow, broken, width);
        flow.resizeRelocate(
                insets.getLeft(), insets.getTop(), across, getHeight() - insets.getTop() - insets.getBottom());
        if (painted != width) {
            painted = width;
            flow.layout();
            MarkPainter painter = new MarkPainter(flow, shown.stretches(), size);
            painter.paint(beneath, above, chosen, gutter);
            painter.paint(beneath, above, highlights.stream().map(this::drawn).toList());
        }
    }

    private Highlight drawn(Highlight wanted) {
        TextRange range = seams.toDrawn(wanted.range());
        return new Highlight(new TextRange(shown.drawn(range.start()), shown.drawn(range.end())), wanted.kind());
    }

    /** Hyphens words that are wider than a line, which the toolkit would break between any two letters. */
    private void hyphen(double width) {
        if (width > 0 && width != hyphened) {
            hyphened = width;
            String lines = Hyphens.broken(joined(seams.drawn()), Fonts.treaty(Script.LATIN, false, false, size), width);
            if (!lines.equals(broken)) {
                broken = lines;
                shown = Hyphened.of(seams.drawn(), lines);
                flow.getChildren().setAll(texts(shown.stretches()));
                painted = -1;
            }
        }
    }

    /** Breaks right-to-left words to a width; all others the toolkit breaks by itself, but for those wider than a line. */
    private void breakTo(double width) {
        if (!breaks) {
            hyphen(width);
        } else {
            List<LineBreaker.Run> runs = texts(stretches).stream()
                    .map(text -> new LineBreaker.Run(text.getText(), text.getFont()))
                    .toList();
            String lines = LineBreaker.broken(runs, width < 0 ? Double.MAX_VALUE : width);
            if (!lines.equals(broken)) {
                broken = lines;
                painted = -1;
                setLines();
            }
        }
    }

    /** Puts the newlines into the text nodes; places in the text stay the same. */
    private void setLines() {
        int at = 0;
        for (Node node : flow.getChildren()) {
            if (node instanceof Text text) {
                int end = at + text.getText().length();
                text.setText(broken.substring(at, end));
                at = end;
            }
        }
        widen();
    }

    /** Leaves the toolkit nothing to break, whoever asks how large the words are before they are laid out. */
    private void widen() {
        if (breaks) {
            flow.resize(LineBreaker.width(flow, broken, flow.getWidth()), flow.getHeight());
        }
    }

    private void clicked(MouseEvent event) {
        Point2D point = flow.sceneToLocal(event.getSceneX(), event.getSceneY());
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && flow.contains(point)) {
            int at = flow.getHitInfo(point).getCharIndex();
            int start = 0;
            for (Stretch stretch : shown.stretches()) {
                int end = start + stretch.text().length();
                if (at >= start && at < end && stretch.group() >= 0) {
                    onGroup.accept(stretch.group());
                }
                start = end;
            }
        }
    }

    private List<Text> texts(List<Stretch> words) {
        List<Text> texts = new ArrayList<>();
        String drawn = LineBreaker.drawn(joined(words));
        Script around = getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? Script.ARABIC : Script.first(drawn);
        int at = 0;
        int start = 0;
        while (at < words.size()) {
            Stretch first = words.get(at);
            StringBuilder run = new StringBuilder();
            while (at < words.size() && words.get(at).isSetLike(first)) {
                run.append(words.get(at++).text());
            }
            int end = start + run.length();
            addTexts(texts, first.with(drawn.substring(start, end)), around);
            start = end;
        }
        return texts;
    }

    private void addTexts(List<Text> texts, Stretch run, Script around) {
        for (Script.Stretch part : Script.stretches(run.text(), around)) {
            TextRange range = part.range();
            Text text = new Text(range.of(run.text()));
            text.setFont(Fonts.treaty(part.script(), run.bold(), run.italic(), size));
            text.getStyleClass().add(run.tone().styleClass());
            texts.add(text);
        }
    }
}
