package travaux.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import travaux.core.text.TextRange;

/** Draws the marks of a laid-out paragraph or heading: one path for each kind of mark. */
public final class MarkPainter {

    private final List<Stretch> stretches;
    private final String text;
    private final LayoutInfo layout;
    private final MarkShapes shapes;
    private final double x;
    private final double y;

    /** For words that are laid out in a size, in pixels. */
    public MarkPainter(TextFlow flow, List<Stretch> stretches, double size) {
        this.stretches = stretches;
        this.text = stretches.stream().map(Stretch::text).collect(Collectors.joining());
        this.layout = flow.getLayoutInfo();
        this.shapes = new MarkShapes(size / MarkedFlow.READING_SIZE);
        this.x = flow.getLayoutX();
        this.y = flow.getLayoutY();
    }

    /** Draws everything; the bar beside the chosen words stands at {@code gutter}, or nowhere if that is {@code NaN}. */
    public void paint(Group beneath, Group above, int chosen, double gutter) {
        beneath.getChildren().clear();
        above.getChildren().clear();
        if (chosen >= 0) {
            paintChosen(beneath, chosen, gutter);
        }
        for (TextMark mark : TextMark.values()) {
            List<TextRange> ranges = ranges(stretch -> stretch.marks().contains(mark));
            if (!ranges.isEmpty()) {
                Path path = path(mark.styleClass());
                ranges.forEach(range -> draw(mark, range, path));
                (mark.isBeneath() ? beneath : above).getChildren().add(path);
            }
        }
    }

    private void paintChosen(Group beneath, int chosen, double place) {
        Path ground = path("chosen-ground");
        Path gutter = path("chosen-gutter");
        for (TextRange range : ranges(stretch -> stretch.group() == chosen)) {
            List<Rectangle2D> lines = areas(range);
            lines.forEach(line -> shapes.ring(line, ground));
            if (!Double.isNaN(place)) {
                lines.forEach(line -> shapes.gutter(line, place, gutter));
            }
        }
        beneath.getChildren().addAll(ground, gutter);
    }

    /** Draws what stands out besides: what is selected beneath the words, boxes around groups above them. */
    void paint(Group beneath, Group above, List<Highlight> highlights) {
        for (Highlight highlight : highlights) {
            Path path = path(highlight.kind().styleClass());
            boolean selected = highlight.kind() == Highlight.Kind.SELECTED;
            areas(highlight.range()).forEach(line -> {
                if (selected) {
                    shapes.selection(line, path);
                } else {
                    shapes.box(line, path);
                }
            });
            (selected ? beneath : above).getChildren().add(path);
        }
    }

    private void draw(TextMark mark, TextRange range, Path path) {
        switch (mark) {
            case BRACKET_GROUND, INSERT_GROUND, MOVED_GROUND, DELETE_GROUND ->
                areas(range).forEach(line -> shapes.ground(line, path));
            case BRACKET_BAR -> areas(range).forEach(line -> shapes.bar(line, 0, path));
            case DEEPER_BAR -> areas(range).forEach(line -> shapes.bar(line, 1, path));
            case LIFTED_DOTS, COSMETIC_DOTS -> areas(range).forEach(line -> shapes.dots(line, path));
            case ADDED_HOOK -> areas(range).stream().limit(1).forEach(line -> shapes.hook(line, path));
            case STRIKE, SOURCE_STRIKE -> strikes(range).forEach(line -> shapes.strike(line, path));
            case UNDERLINE, SOURCE_UNDERLINE -> underlines(range).forEach(line -> shapes.underline(line, 0, path));
            case DOUBLE_UNDERLINE ->
                underlines(range).forEach(line -> {
                    shapes.underline(line, 0, path);
                    shapes.underline(line, 1, path);
                });
            case FORCE_BOX -> areas(range).forEach(line -> shapes.box(line, path));
        }
    }

    /** Where stretches that meet a condition follow each other without a gap, as ranges of the drawn text. */
    private List<TextRange> ranges(Predicate<Stretch> wanted) {
        List<TextRange> ranges = new ArrayList<>();
        int at = 0;
        for (Stretch stretch : stretches) {
            int end = at + stretch.text().length();
            if (wanted.test(stretch) && end > at) {
                boolean follows = !ranges.isEmpty() && ranges.getLast().end() == at;
                int start = follows ? ranges.removeLast().start() : at;
                ranges.add(new TextRange(start, end));
            }
            at = end;
        }
        return ranges;
    }

    private List<Rectangle2D> areas(TextRange range) {
        return onLines(range, part -> layout.getSelectionGeometry(part.start(), part.end(), false));
    }

    private List<Rectangle2D> strikes(TextRange range) {
        return onLines(range, part -> layout.getStrikeThroughGeometry(part.start(), part.end()));
    }

    private List<Rectangle2D> underlines(TextRange range) {
        return onLines(range, part -> layout.getUnderlineGeometry(part.start(), part.end()));
    }

    /** Measures a range line by line; space at either end of it is not marked. */
    private List<Rectangle2D> onLines(TextRange range, Function<TextRange, List<Rectangle2D>> measure) {
        List<Rectangle2D> parts = new ArrayList<>();
        for (TextLineInfo line : layout.getTextLines(false)) {
            int start = Math.max(range.start(), line.start());
            int end = Math.min(range.end(), line.end());
            while (end > start && isBlank(end - 1)) {
                end--;
            }
            while (end > start && isBlank(start)) {
                start++;
            }
            if (start < end) {
                parts.addAll(measure.apply(new TextRange(start, end)));
            }
        }
        return placed(parts);
    }

    private boolean isBlank(int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    private List<Rectangle2D> placed(List<Rectangle2D> parts) {
        return Lines.joined(parts.stream()
                .map(part -> new Rectangle2D(part.getMinX() + x, part.getMinY() + y, part.getWidth(), part.getHeight()))
                .toList());
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.setStrokeWidth(0);
        path.setStroke(null);
        path.setSmooth(true);
        path.getStyleClass().add(styleClass);
        return path;
    }
}
