package travaux.core.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;

class PdfRefusalTest {

    private static final String PROSE =
            "The keepers of the lighthouse shall count the boats that pass before the tide. ";

    private static void assertRefused(byte[] bytes, String... parts) {
        assertThatThrownBy(() -> new PdfImporter().read(new RawFile("paper.pdf", bytes)))
                .isInstanceOf(UnusableInputException.class)
                .message()
                .startsWith("“paper.pdf”")
                .contains(parts)
                .doesNotContain("Exception", "\n");
    }

    private static Paper prose(int lines) {
        Paper paper = new Paper().page();
        paper.lines(72, 80, java.util.Collections.nCopies(lines, PROSE));
        return paper;
    }

    @Test
    void aScanIsRefusedWithTheNextStep() {
        assertRefused(new Paper().page().picture().bytes(), "scan", "page 1", "OCR", "Word");
    }

    @Test
    void aFileThatBreaksOffIsRefusedEvenWhereItsFirstPagesCouldBeRead() {
        byte[] whole = prose(40).bytes();
        int end = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf("startxref");
        assertRefused(Arrays.copyOf(whole, end), "damaged", "its end is missing", "again");
    }

    @Test
    void aLockedFileIsRefused() throws IOException {
        Paper paper = prose(3);
        paper.document().protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
        assertRefused(paper.bytes(), "password");
    }

    @Test
    void aFontWithoutItsMapIsRefused() throws IOException {
        Paper paper = new Paper().page();
        var font = paper.dejavu();
        for (int i = 0; i < 20; i++) {
            paper.write(font, 10, 72, 80 + 14 * i, PROSE);
        }
        byte[] whole = paper.bytes();
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(whole)) {
            PDPage page = document.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                var dictionary = page.getResources().getFont(name).getCOSObject();
                dictionary.removeItem(COSName.TO_UNICODE);
                dictionary.setItem(COSName.BASE_FONT, COSName.getPDFName("AAAAAA+Unheard"));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertRefused(bytes.toByteArray(), "cannot be read rightly", "page 1");
        }
    }

    @Test
    void aLyingMapIsRefused() {
        Paper paper = new Paper().page();
        StringBuilder shifted = new StringBuilder();
        PROSE.chars().forEach(c -> shifted.append(c == ' ' ? ' ' : (char) ((c - 'A' + 13) % 58 + 'A')));
        for (int i = 0; i < 20; i++) {
            paper.write(72, 80 + 14 * i, shifted.toString());
        }
        assertRefused(paper.bytes(), "cannot be read rightly", "map");
    }

    @Test
    void cutOffFilesEitherGiveTextOrAreRefused() {
        byte[] whole = prose(30).bytes();
        for (int part = 1; part < 8; part++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * part / 8);
            try {
                assertThat(new PdfImporter().read(new RawFile("cut.pdf", cut)).lines())
                        .isNotEmpty();
            } catch (UnusableInputException e) {
                assertThat(e).hasMessageStartingWith("“cut.pdf”");
            }
        }
    }

    @Test
    void spoiltBytesNeverBreakTheReader() {
        byte[] whole = prose(30).bytes();
        Random random = new Random(5);
        for (int round = 0; round < 40; round++) {
            byte[] spoilt = whole.clone();
            for (int i = 0; i < 30; i++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(new PdfImporter().read(new RawFile("spoilt.pdf", spoilt)))
                        .isNotNull();
            } catch (UnusableInputException e) {
                assertThat(e).hasMessageStartingWith("“spoilt.pdf”");
            }
        }
    }

    @Test
    void absurdNestingAndPageTreesAreRefused() {
        String nested = "%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer<</Root 1 0 R>>";
        assertRefused(nested.getBytes(StandardCharsets.ISO_8859_1), "paper.pdf");
        String circle = """
            %PDF-1.7
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Count 99999999/Kids[2 0 R 2 0 R]>>endobj
            trailer<</Root 1 0 R>>\
            """;
        assertRefused(circle.getBytes(StandardCharsets.ISO_8859_1), "paper.pdf");
    }

    @Test
    void aPageThatUnpacksWithoutEndIsRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document);
            try (var out = stream.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
                byte[] block = new byte[1 << 20];
                Arrays.fill(block, (byte) ' ');
                for (int i = 0; i < 100; i++) {
                    out.write(block);
                }
            }
            page.setContents(List.of(stream));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertRefused(bytes.toByteArray(), "page 1", "more than a page can hold");
        }
    }
}
