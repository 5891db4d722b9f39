package travaux.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/** Rectangles of text as they lie on lines. */
final class Lines {

    /** Gaps up to this many pixels between rectangles on one line are no gaps. */
    private static final double TOUCHING = 0.75;

    private Lines() {}

    /** Joins rectangles that touch on one line, left to right, top to bottom. */
    static List<Rectangle2D> joined(List<Rectangle2D> parts) {
        List<Rectangle2D> sorted = parts.stream()
                .filter(part -> part.getWidth() > 0.1)
                .sorted(Comparator.comparingDouble(Rectangle2D::getMinY).thenComparingDouble(Rectangle2D::getMinX))
                .toList();
        List<Rectangle2D> joined = new ArrayList<>();
        for (Rectangle2D part : sorted) {
            Rectangle2D last = joined.isEmpty() ? Rectangle2D.EMPTY : joined.getLast();
            if (!joined.isEmpty() && touches(last, part)) {
                joined.set(joined.size() - 1, union(last, part));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    /** A rectangle made wider and higher on all sides. */
    static Rectangle2D grown(Rectangle2D part, double across, double up, double down) {
        return new Rectangle2D(
                part.getMinX() - across,
                part.getMinY() - up,
                part.getWidth() + 2 * across,
                part.getHeight() + up + down);
    }

    private static boolean touches(Rectangle2D left, Rectangle2D right) {
        return Math.abs(left.getMinY() - right.getMinY()) < 2 && right.getMinX() - left.getMaxX() <= TOUCHING;
    }

    private static Rectangle2D union(Rectangle2D a, Rectangle2D b) {
        double x = Math.min(a.getMinX(), b.getMinX());
        double y = Math.min(a.getMinY(), b.getMinY());
        return new Rectangle2D(x, y, Math.max(a.getMaxX(), b.getMaxX()) - x, Math.max(a.getMaxY(), b.getMaxY()) - y);
    }
}
