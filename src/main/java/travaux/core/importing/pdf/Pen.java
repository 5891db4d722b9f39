package travaux.core.importing.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.util.Matrix;

/** The path under construction; hands straight strokes and thin filled rectangles to the canvas. */
final class Pen {

    private static final int LONGEST_PATH = 4_000;

    /** Lighter than this a line is the paper's own colour, drawn to hide something. */
    private static final float WHITE = 0.97f;

    private record Point(float x, float y) {}

    private record Segment(Point from, Point to) {}

    private final PDFStreamEngine engine;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Segment> boxes = new ArrayList<>();
    private final Deque<float[]> saved = new ArrayDeque<>();
    private Canvas canvas = new Canvas(new PageFrame(0, 0, 1, 1, 0));
    private Point start = new Point(0, 0);
    private Point at = start;
    private float fillLight;
    private float strokeLight;

    Pen(PDFStreamEngine engine) {
        this.engine = engine;
    }

    void start(Canvas fresh) {
        canvas = fresh;
        saved.clear();
        fillLight = 0;
        strokeLight = 0;
        forget();
    }

    void save() {
        saved.push(new float[] {fillLight, strokeLight});
    }

    void restore() {
        float[] state = saved.poll();
        if (state != null) {
            fillLight = state[0];
            strokeLight = state[1];
        }
    }

    /** The lightness of what is drawn from now on, 0 black to 1 white. */
    void colour(boolean stroking, float light) {
        if (stroking) {
            strokeLight = light;
        } else {
            fillLight = light;
        }
    }

    void moveTo(float x, float y) {
        start = onPage(x, y);
        at = start;
    }

    void lineTo(float x, float y) {
        Point to = onPage(x, y);
        add(segments, new Segment(at, to));
        at = to;
    }

    /** A curve is no straight line; only its end matters for what follows. */
    void curveTo(float x, float y) {
        at = onPage(x, y);
    }

    void close() {
        add(segments, new Segment(at, start));
        at = start;
    }

    void box(float x, float y, float width, float height) {
        add(boxes, new Segment(onPage(x, y), onPage(x + width, y + height)));
        moveTo(x, y);
    }

    /** Draws the outline of the path. */
    void stroke() {
        if (strokeLight < WHITE) {
            segments.forEach(this::draw);
            boxes.forEach(this::drawEdges);
        }
    }

    /** Fills the path: only flat or narrow rectangles are lines. */
    void fill() {
        if (fillLight < WHITE) {
            boxes.stream().filter(Pen::isThin).forEach(this::draw);
            if (segments.size() >= 3 && segments.size() <= 4) {
                outline();
            }
        }
    }

    void forget() {
        segments.clear();
        boxes.clear();
    }

    private void outline() {
        float x0 = Float.MAX_VALUE;
        float y0 = Float.MAX_VALUE;
        float x1 = -Float.MAX_VALUE;
        float y1 = -Float.MAX_VALUE;
        for (Segment side : segments) {
            x0 = Math.min(x0, Math.min(side.from().x(), side.to().x()));
            x1 = Math.max(x1, Math.max(side.from().x(), side.to().x()));
            y0 = Math.min(y0, Math.min(side.from().y(), side.to().y()));
            y1 = Math.max(y1, Math.max(side.from().y(), side.to().y()));
        }
        Segment box = new Segment(new Point(x0, y0), new Point(x1, y1));
        if (isThin(box)) {
            draw(box);
        }
    }

    private static boolean isThin(Segment box) {
        float wide = Math.abs(box.to().x() - box.from().x());
        float high = Math.abs(box.to().y() - box.from().y());
        return Math.min(wide, high) <= Rule.THICKEST && Math.max(wide, high) > 1.5f;
    }

    private void drawEdges(Segment box) {
        if (isThin(box)) {
            draw(box);
            return;
        }
        Point a = box.from();
        Point c = box.to();
        draw(new Segment(a, new Point(c.x(), a.y())));
        draw(new Segment(new Point(a.x(), c.y()), c));
        draw(new Segment(a, new Point(a.x(), c.y())));
        draw(new Segment(new Point(c.x(), a.y()), c));
    }

    private void draw(Segment line) {
        if (isThin(line)) {
            canvas.rule(
                    line.from().x(), line.from().y(), line.to().x(), line.to().y());
        }
    }

    private static void add(List<Segment> list, Segment segment) {
        if (list.size() < LONGEST_PATH) {
            list.add(segment);
        }
    }

    private Point onPage(float x, float y) {
        Matrix matrix = engine.getGraphicsState().getCurrentTransformationMatrix();
        float pageX = x * matrix.getScaleX() + y * matrix.getShearX() + matrix.getTranslateX();
        float pageY = x * matrix.getShearY() + y * matrix.getScaleY() + matrix.getTranslateY();
        PageFrame frame = canvas.frame();
        return new Point(frame.x(pageX, pageY), frame.y(pageX, pageY));
    }
}
