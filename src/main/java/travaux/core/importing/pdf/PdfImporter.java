package travaux.core.importing.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import travaux.core.importing.Importer;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.Source;
import travaux.core.text.Budget;

/** Reads PDF files page by page; refuses in one sentence what is locked, damaged, scanned or cannot be trusted. */
public final class PdfImporter implements Importer {

    private static final Duration LONGEST = Duration.ofSeconds(25);
    private static final int MOST_PAGES = 4_000;
    private static final int MOST_GLYPHS = 3_500_000;

    /** The signature may follow a little foreign matter, within this many bytes. */
    private static final int SIGNATURE_WITHIN = 1_024;

    @Override
    public boolean recognises(RawFile file) {
        int length = Math.min(SIGNATURE_WITHIN, file.bytes().length);
        return new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    @Override
    public Source read(RawFile file) throws UnusableInputException {
        LibraryLog.quiet();
        Budget budget = Budget.of(LONGEST);
        try (PDDocument document = PdfOpening.open(file, budget)) {
            PageTrust trust = new PageTrust();
            List<PageRows> pages = pages(file, document, trust, budget);
            return new PdfText(file, pages).source(trust);
        } catch (TooMuchException e) {
            throw tooMuch(file, e.why(), e);
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw tooMuch(file, "it needs more memory than any document should", e);
        } catch (IOException | RuntimeException e) {
            throw PdfOpening.damaged(file, "it cannot be read to its end", e);
        }
    }

    private static UnusableInputException tooMuch(RawFile file, String why, Throwable cause) {
        return new UnusableInputException(
                "“%s” cannot be read: %s. It is damaged or no ordinary document; print it to a new PDF and read that."
                        .formatted(file.name(), why),
                cause);
    }

    private static List<PageRows> pages(RawFile file, PDDocument document, PageTrust trust, Budget budget)
            throws UnusableInputException {
        PageScanner scanner = new PageScanner(budget);
        List<PageRows> pages = new ArrayList<>();
        int glyphs = 0;
        for (PDPage page : document.getPages()) {
            int number = pages.size() + 1;
            ScannedPage scanned = scan(file, scanner, page, number);
            glyphs += scanned.glyphs().size();
            if (number > MOST_PAGES || glyphs > MOST_GLYPHS) {
                throw new TooMuchException(
                        "it has more than %,d pages or %,d characters".formatted(MOST_PAGES, MOST_GLYPHS));
            }
            trust.weigh(scanned);
            pages.add(PageRows.of(scanned));
        }
        return pages;
    }

    private static ScannedPage scan(RawFile file, PageScanner scanner, PDPage page, int number)
            throws UnusableInputException {
        try {
            PdfOpening.weigh(page);
            return scanner.scan(page, number);
        } catch (TooMuchException e) {
            throw tooMuch(file, "page " + number + ": " + e.why(), e);
        } catch (IOException e) {
            throw PdfOpening.damaged(file, "page " + number + " cannot be read", e);
        }
    }
}
