package travaux.core.importing.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationStrikeout;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnderline;

/** Strike-through and underlining laid over a page as comments of a PDF editor, turned into drawn lines. */
final class TextMarkup {

    /** Where the line runs in the marked box, from its foot: through the lower case letters, or below them. */
    private static final float STRIKE = 0.42f;

    private static final float UNDERLINE = 0.14f;

    private TextMarkup() {}

    static void addTo(Canvas canvas, PDPage page) {
        try {
            List<PDAnnotation> annotations = page.getAnnotations();
            annotations.forEach(annotation -> add(canvas, annotation));
        } catch (IOException | RuntimeException _) {
            // Comments that cannot be read change no word of the page.
        }
    }

    private static void add(Canvas canvas, PDAnnotation annotation) {
        if (annotation instanceof PDAnnotationStrikeout strike) {
            draw(canvas, strike, STRIKE);
        } else if (annotation instanceof PDAnnotationUnderline underline) {
            draw(canvas, underline, UNDERLINE);
        }
    }

    /** Each marked stretch is eight numbers: upper left, upper right, lower left, lower right. */
    private static void draw(Canvas canvas, PDAnnotationTextMarkup markup, float share) {
        float[] points = markup.getQuadPoints();
        PageFrame frame = canvas.frame();
        for (int i = 0; points != null && i + 7 < points.length; i += 8) {
            float x0 = points[i + 4] + (points[i] - points[i + 4]) * share;
            float y0 = points[i + 5] + (points[i + 1] - points[i + 5]) * share;
            float x1 = points[i + 6] + (points[i + 2] - points[i + 6]) * share;
            float y1 = points[i + 7] + (points[i + 3] - points[i + 7]) * share;
            canvas.rule(frame.x(x0, y0), frame.y(x0, y0), frame.x(x1, y1), frame.y(x1, y1));
        }
    }
}
