package travaux.core.importing.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import travaux.core.text.Budget;

/** Runs once through a page's operators and notes glyphs and straight lines. Pictures are counted, never decoded. */
final class PageScanner extends PDFStreamEngine {

    /** More operators than any page made for reading has. */
    private static final int MOST_OPERATORS = 3_000_000;

    private final Budget budget;
    private final IdentityHashMap<PDFont, FontFacts> fonts = new IdentityHashMap<>();
    private final Pen pen;
    private Canvas canvas = new Canvas(new PageFrame(0, 0, 1, 1, 0));
    private final Colour colour = new Colour();
    private MarkedContent content = new MarkedContent();
    private int operators;

    PageScanner(Budget budget) {
        this.budget = budget;
        this.pen = new Pen(this);
        ScanOperators.addTo(this, pen, () -> canvas.image());
    }

    /** Reads a page. Throws {@link TooMuchException} when it holds more than a page can. */
    ScannedPage scan(PDPage page, int number) throws IOException {
        canvas = new Canvas(PageFrame.of(page));
        content = new MarkedContent();
        operators = 0;
        pen.start(canvas);
        try {
            processPage(page);
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException | IndexOutOfBoundsException e) {
            throw new IOException("a drawing instruction is broken", e);
        }
        TextMarkup.addTo(canvas, page);
        return canvas.page(number);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS || canvas.isFull()) {
            throw new TooMuchException("it draws more than a page can hold");
        }
        if (operators % 512 == 0 && budget.isSpent()) {
            throw new TooMuchException("it takes too long to read");
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        pen.save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        pen.restore();
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        showForm(form);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        content.begin(tag, properties, canvas.size());
    }

    @Override
    public void endMarkedContentSequence() {
        content.end(canvas);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        FontFacts facts = fonts.computeIfAbsent(font, FontFacts::new);
        PageFrame frame = canvas.frame();
        int quarter = frame.quarter(matrix.getScaleX(), matrix.getShearY());
        float x = matrix.getTranslateX();
        float y = matrix.getTranslateY();
        float width = Math.abs(displacement.getX() * matrix.getScalingFactorX());
        float size = matrix.getScalingFactorY();
        if (!Float.isFinite(x + y + width + size) || size <= 0.5f || width > 40 * size) {
            return;
        }
        String text = facts.text(code);
        int ink = facts.ink() | drawnInk() | content.ink() | (text.isEmpty() ? Ink.LOST : 0);
        String shown = text.isEmpty() ? "\uFFFD" : text;
        canvas.glyph(new Glyph(shown, frame.x(x, y), frame.y(x, y), width, size, ink), quarter);
    }

    private int drawnInk() {
        return modeInk() | colour.ink(getGraphicsState().getNonStrokingColor());
    }

    private int modeInk() {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return switch (mode) {
            case NEITHER, NEITHER_CLIP -> Ink.INVISIBLE;
            case FILL_STROKE, FILL_STROKE_CLIP -> Ink.BOLD;
            case FILL, STROKE, FILL_CLIP, STROKE_CLIP -> 0;
        };
    }
}
