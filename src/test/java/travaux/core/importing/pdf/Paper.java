package travaux.core.importing.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.Source;

/** Writes the pages of a test, measured from the top left corner in points. */
final class Paper {

    static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);
    static final float SIZE = 11;
    static final float PITCH = 13;
    static final float MARGIN = 72;

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);

    Paper page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    Paper turned(int degrees) {
        page.setRotation(degrees);
        return this;
    }

    PDDocument document() {
        return document;
    }

    /** An embedded font with Latin and Arabic letters. */
    PDType0Font dejavu() {
        try (InputStream stream =
                Paper.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf")) {
            return PDType0Font.load(document, java.util.Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Paper write(PDFont font, float size, float x, float y, String text) {
        return draw(stream -> {
            stream.beginText();
            stream.setFont(font, size);
            stream.newLineAtOffset(x, page.getMediaBox().getHeight() - y);
            stream.showText(text);
            stream.endText();
        });
    }

    Paper write(float x, float y, String text) {
        return write(PLAIN, SIZE, x, y, text);
    }

    /** Lines one below the other. */
    Paper lines(float x, float y, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            write(x, y + i * PITCH, lines.get(i));
        }
        return this;
    }

    /** A stroked line. */
    Paper line(float x0, float x1, float y) {
        float height = page.getMediaBox().getHeight();
        return draw(stream -> {
            stream.setLineWidth(0.6f);
            stream.moveTo(x0, height - y);
            stream.lineTo(x1, height - y);
            stream.stroke();
        });
    }

    /** A filled rectangle, thin enough to be a line. */
    Paper bar(float x0, float x1, float y) {
        float height = page.getMediaBox().getHeight();
        return draw(stream -> {
            stream.addRect(x0, height - y - 0.4f, x1 - x0, 0.8f);
            stream.fill();
        });
    }

    Paper picture() {
        return draw(stream -> stream.drawImage(
                LosslessFactory.createFromImage(
                        document,
                        new java.awt.image.BufferedImage(40, 40, java.awt.image.BufferedImage.TYPE_BYTE_GRAY)),
                50,
                50,
                400,
                600));
    }

    static float width(String text) {
        return width(PLAIN, text);
    }

    static float width(PDFont font, String text) {
        try {
            return font.getStringWidth(text) / 1_000 * SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Source read() throws UnusableInputException {
        return new PdfImporter().read(new RawFile("paper.pdf", bytes()));
    }

    /** The paragraphs of the text, footnotes apart. */
    static List<String> texts(Source source) {
        return source.lines().stream()
                .filter(line -> !(line.style() instanceof MarkedLine.Style.Footnote))
                .map(MarkedLine::text)
                .toList();
    }

    private interface Drawing {
        void on(PDPageContentStream stream) throws IOException;
    }

    private Paper draw(Drawing drawing) {
        try (PDPageContentStream stream =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            drawing.on(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
