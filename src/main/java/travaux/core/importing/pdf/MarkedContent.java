package travaux.core.importing.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What a tagged file says of the stretches it draws: running heads and feet, and the text that a stretch stands for. */
final class MarkedContent {

    private static final int DEEPEST = 1_000;

    private record Stretch(boolean pagination, String actualText, int firstGlyph) {}

    private final Deque<Stretch> open = new ArrayDeque<>();
    private int tooDeep;
    private int paginations;

    void begin(@Nullable COSName tag, @Nullable COSDictionary properties, int firstGlyph) {
        if (open.size() >= DEEPEST) {
            tooDeep++;
            return;
        }
        boolean pagination = tag != null && properties != null && isPagination(tag, properties);
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        open.push(new Stretch(pagination, actual == null ? "" : actual, firstGlyph));
        paginations += pagination ? 1 : 0;
    }

    void end(Canvas canvas) {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        Stretch stretch = open.poll();
        if (stretch == null) {
            return;
        }
        paginations -= stretch.pagination() ? 1 : 0;
        if (!stretch.actualText().isEmpty()) {
            canvas.standsFor(stretch.firstGlyph(), stretch.actualText());
        }
    }

    /** Bits for the glyphs drawn now. */
    int ink() {
        return paginations > 0 ? Ink.PAGINATION : 0;
    }

    private static boolean isPagination(COSName tag, COSDictionary properties) {
        return COSName.ARTIFACT.equals(tag) && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
    }
}
