package travaux.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextFlow;
import travaux.core.text.TextRange;

/** Draws the marks of a laid-out paragraph: one path for each kind of mark. */
final class MarkPainter {

    private final List<Stretch> stretches;
    private final LayoutInfo layout;
    private final MarkShapes shapes;
    private final double x;
    private final double y;

    MarkPainter(TextFlow flow, List<Stretch> stretches, double size) {
        this.stretches = stretches;
        this.layout = flow.getLayoutInfo();
        this.shapes = new MarkShapes(size / MarkedFlow.READING_SIZE);
        this.x = flow.getLayoutX();
        this.y = flow.getLayoutY();
    }

    void paint(Group beneath, Group above, int chosen) {
        beneath.getChildren().clear();
        above.getChildren().clear();
        if (chosen >= 0) {
            paintChosen(beneath, chosen);
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

    private void paintChosen(Group beneath, int chosen) {
        Path ground = path("chosen-ground");
        Path gutter = path("chosen-gutter");
        for (TextRange range : ranges(stretch -> stretch.group() == chosen)) {
            List<Rectangle2D> lines = areas(range);
            lines.forEach(line -> shapes.ring(line, ground));
            lines.forEach(line -> shapes.gutter(line, x, gutter));
        }
        beneath.getChildren().addAll(ground, gutter);
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
            case DOUBLE_UNDERLINE -> underlines(range).forEach(line -> {
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
        return placed(layout.getSelectionGeometry(range.start(), range.end(), false));
    }

    private List<Rectangle2D> strikes(TextRange range) {
        return placed(layout.getStrikeThroughGeometry(range.start(), range.end()));
    }

    private List<Rectangle2D> underlines(TextRange range) {
        return placed(layout.getUnderlineGeometry(range.start(), range.end()));
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
