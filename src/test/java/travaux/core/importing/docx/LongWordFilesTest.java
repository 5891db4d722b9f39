package travaux.core.importing.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static travaux.core.importing.docx.WordFile.p;
import static travaux.core.importing.docx.WordFile.r;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import travaux.core.importing.LongDocument;
import travaux.core.importing.LongDocument.Block;
import travaux.core.importing.LongDocument.Kind;
import travaux.core.importing.LongDocumentsTest;
import travaux.core.importing.RevisionState;
import travaux.core.importing.Tongue;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.DraftReader;
import travaux.core.reading.Reading;

class LongWordFilesTest {

    private static final String REFERENCE = "<w:r><w:footnoteReference w:id=\"5\"/></w:r>";

    static List<Tongue> tongues() {
        return Tongue.ALL;
    }

    /** Heads and feet on the pages, and a footnote on the title of every article. */
    private static WordFile file(LongDocument document) {
        StringBuilder body = new StringBuilder();
        for (Block block : document.blocks()) {
            String words = r(block.text(document.tongue()));
            body.append(p(words + (block.kind() == Kind.TITLE ? REFERENCE : "")));
        }
        String section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/><w:footerReference"
                + " w:type=\"default\" r:id=\"footer1\"/></w:sectPr>";
        return new WordFile(body + section)
                .with("header1", p(r("LAMP/2031/WP.4")))
                .with("footer1", p(r("31-00417 (E) 7")))
                .with("footnotes", "<w:footnote w:id=\"5\">" + p(r("Counted twice.")) + "</w:footnote>");
    }

    @ParameterizedTest
    @MethodSource("tongues")
    void headsFeetAndNotesAreNoTextAndAllElseIs(Tongue tongue) throws UnusableInputException {
        LongDocument document = new LongDocument(tongue, 76);

        Reading reading = new DraftReader().read(file(document).source(RevisionState.MARKED));

        LongDocumentsTest.isReadWhole(reading, document);
        assertThat(reading.footnotes()).hasSize(1);
        assertThat(reading.draft().info().symbol()).contains("LAMP/2031/WP.4");
    }
}
