package travaux.core.importing.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Budget;

/** A page of a PDF as it looks on paper, so that what was read can be held against it. Immutable. */
public final class PagePicture {

    private static final Duration LONGEST = Duration.ofSeconds(25);
    /** A page may be as odd as a roll of wallpaper; its picture may not: pixels on its longer side. */
    private static final int LONGEST_SIDE = 4_000;

    private final int page;
    private final int pages;
    private final byte[] png;

    private PagePicture(int page, int pages, byte[] png) {
        this.page = page;
        this.pages = pages;
        this.png = png;
    }

    /** Whether pages of a file can be drawn. */
    public static boolean isPossible(RawFile file) {
        return new PdfImporter().recognises(file);
    }

    /**
     * Draws a page. Takes up to seconds: not for the window's thread.
     *
     * @param page from 1; one that the file does not have gives the nearest it has
     * @param width of the picture in pixels, 1 to 4,000
     * @throws UnusableInputException if the file cannot be opened, has no pages, or the page cannot be drawn
     */
    public static PagePicture of(RawFile file, int page, int width) throws UnusableInputException {
        LibraryLog.quiet();
        try (PDDocument document = PdfOpening.open(file, Budget.of(LONGEST))) {
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                throw new UnusableInputException("“%s” has no pages.".formatted(file.name()));
            }
            int shown = Math.clamp(page, 1, pages);
            PdfOpening.weigh(document.getPage(shown - 1));
            return new PagePicture(shown, pages, drawn(document, shown, width));
        } catch (OutOfMemoryError | StackOverflowError | IOException | RuntimeException e) {
            throw new UnusableInputException(
                    "Page %d of “%s” cannot be drawn; open the file in a PDF program to look at it."
                            .formatted(page, file.name()),
                    e);
        }
    }

    /** Its number, from 1. */
    public int page() {
        return page;
    }

    /** How many pages the file has. */
    public int pages() {
        return pages;
    }

    /** The picture as a PNG file. */
    public byte[] png() {
        return png.clone();
    }

    private static byte[] drawn(PDDocument document, int page, int width) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage image = renderer.renderImage(page - 1, scale(document.getPage(page - 1), width));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static float scale(PDPage page, int width) {
        PDRectangle box = page.getCropBox();
        boolean lying = page.getRotation() % 180 != 0;
        float across = Math.max(1, lying ? box.getHeight() : box.getWidth());
        float along = Math.max(1, lying ? box.getWidth() : box.getHeight());
        return Math.min(width / across, LONGEST_SIDE / along);
    }
}
