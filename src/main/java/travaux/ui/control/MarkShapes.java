package travaux.ui.control;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/**
 * The outlines of marks, measured in pixels at reading size and scaled with it. Rectangles are those of text on one line,
 * without the space between lines.
 */
final class MarkShapes {

    private static final double RADIUS = 3;
    private static final double DOT = 2;
    private static final double DOT_PITCH = 4;

    private final double scale;

    MarkShapes(double scale) {
        this.scale = scale;
    }

    void ground(Rectangle2D line, Path path) {
        rounded(Lines.grown(line, scale, scale, 2.5 * scale), RADIUS * scale, path);
    }

    /** A ground as high as a line with its marks. */
    void selection(Rectangle2D line, Path path) {
        rectangle(Lines.grown(line, 0, 3 * scale, 5 * scale), path);
    }

    void ring(Rectangle2D line, Path path) {
        rounded(Lines.grown(line, 4 * scale, 4 * scale, 6 * scale), 2 * RADIUS * scale, path);
    }

    /** A bar beside the line, in the margin to its left. */
    void gutter(Rectangle2D line, double left, Path path) {
        rectangle(
                new Rectangle2D(left - 9 * scale, line.getMinY() - 4 * scale, 3 * scale, line.getHeight() + 10 * scale),
                path);
    }

    /** A solid bar; nesting 0 is the first, 1 the one below it. */
    void bar(Rectangle2D line, int nesting, Path path) {
        double top = line.getMaxY() + (0.5 + 3.2 * nesting) * scale;
        rectangle(
                new Rectangle2D(
                        line.getMinX() - scale, top, line.getWidth() + 2 * scale, (nesting == 0 ? 2 : 1.4) * scale),
                path);
    }

    void dots(Rectangle2D line, Path path) {
        double top = line.getMaxY() + 0.5 * scale;
        int count = (int) Math.max(1, (line.getWidth() + DOT * scale) / (DOT_PITCH * scale));
        double pitch = (line.getWidth() - DOT * scale) / Math.max(1, count - 1);
        for (int i = 0; i < count; i++) {
            rectangle(new Rectangle2D(line.getMinX() + i * pitch, top, DOT * scale, DOT * scale), path);
        }
    }

    /** A small corner at the upper left, like an opening quotation. */
    void hook(Rectangle2D line, Path path) {
        double left = line.getMinX() - 2 * scale;
        double top = line.getMinY() - 3 * scale;
        rectangle(new Rectangle2D(left, top, 2 * scale, 9 * scale), path);
        rectangle(new Rectangle2D(left, top, 7 * scale, 2 * scale), path);
    }

    void strike(Rectangle2D line, Path path) {
        double middle = (line.getMinY() + line.getMaxY()) / 2;
        rectangle(new Rectangle2D(line.getMinX(), middle - 0.75 * scale, line.getWidth(), 1.5 * scale), path);
    }

    /** A thin line just below the baseline; number 1 is a second one below it. */
    void underline(Rectangle2D line, int number, Path path) {
        double top = line.getMinY() + (1 + 2.8 * number) * scale;
        rectangle(new Rectangle2D(line.getMinX(), top, line.getWidth(), 1.4 * scale), path);
    }

    void box(Rectangle2D line, Path path) {
        path.setStrokeWidth(1.4 * scale);
        rounded(Lines.grown(line, 1.5 * scale, 2 * scale, 3.5 * scale), RADIUS * scale, path);
    }

    private static void rectangle(Rectangle2D area, Path path) {
        path.getElements()
                .addAll(List.of(
                        new MoveTo(area.getMinX(), area.getMinY()),
                        new LineTo(area.getMaxX(), area.getMinY()),
                        new LineTo(area.getMaxX(), area.getMaxY()),
                        new LineTo(area.getMinX(), area.getMaxY()),
                        new ClosePath()));
    }

    private static void rounded(Rectangle2D area, double wanted, Path path) {
        double radius = Math.min(wanted, Math.min(area.getWidth(), area.getHeight()) / 2);
        double left = area.getMinX();
        double top = area.getMinY();
        double right = area.getMaxX();
        double bottom = area.getMaxY();
        path.getElements()
                .addAll(List.of(
                        new MoveTo(left + radius, top),
                        new LineTo(right - radius, top),
                        corner(radius, right, top + radius),
                        new LineTo(right, bottom - radius),
                        corner(radius, right - radius, bottom),
                        new LineTo(left + radius, bottom),
                        corner(radius, left, bottom - radius),
                        new LineTo(left, top + radius),
                        corner(radius, left + radius, top),
                        new ClosePath()));
    }

    private static ArcTo corner(double radius, double x, double y) {
        return new ArcTo(radius, radius, 0, x, y, false, true);
    }
}
