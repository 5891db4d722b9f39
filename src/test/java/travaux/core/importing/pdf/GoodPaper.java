package travaux.core.importing.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A sound PDF with headings, columns of lines, lines through words and an embedded font, to be spoilt by other tests. */
public final class GoodPaper {

    private GoodPaper() {}

    /** As programs write it, its parts packed. */
    public static byte[] packed() {
        Paper paper = new Paper();
        for (int page = 1; page <= 3; page++) {
            paper.page().write(Paper.MARGIN, 50, "A/LAMPS/" + page);
            paper.write(Paper.BOLD, Paper.SIZE, Paper.MARGIN, 90, "Article " + page + ". Oil and [wicks]");
            paper.lines(Paper.MARGIN, 120, lines(page)).line(100, 160, 117).bar(200, 260, 133);
            paper.write(Paper.PLAIN, 7, Paper.MARGIN, 760, "1 A note below the text of the page.");
        }
        return paper.write(paper.dejavu(), Paper.SIZE, Paper.MARGIN, 400, "Фонарь горит")
                .bytes();
    }

    /** The same with nothing packed, so that what is spoilt is the page and not its packing. */
    public static byte[] plain() {
        try (PDDocument document = Loader.loadPDF(packed())) {
            for (PDPage page : document.getPages()) {
                PDStream contents = new PDStream(document);
                try (var from = page.getContents();
                        var to = contents.createOutputStream()) {
                    from.transferTo(to);
                }
                page.setContents(contents);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(int page) {
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= 30; line++) {
            lines.add(
                    line % 5 == 1
                            ? line + ". The keepers [shall] [may] light"
                            : "lamp " + line + " of harbour " + page);
        }
        return lines;
    }
}
