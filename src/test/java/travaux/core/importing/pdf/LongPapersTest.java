package travaux.core.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import travaux.core.importing.LongDocument;
import travaux.core.importing.LongDocument.Block;
import travaux.core.importing.LongDocument.Kind;
import travaux.core.importing.LongDocumentsTest;
import travaux.core.importing.Tongue;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.DraftReader;
import travaux.core.reading.Reading;

class LongPapersTest {

    /** Notes that differ from page to page, as no running foot does. */
    private static final List<String> HOURS =
            List.of("Counted at noon.", "Counted by night.", "Counted twice.", "Not counted.", "Counted at dawn.");

    private static final float TOP = 90;
    private static final float FOOT = 690;

    private final Paper paper = new Paper();
    private float y = FOOT;
    private int pages;
    private boolean noted = true;

    /** The languages that the fonts of every reader have. */
    static List<Tongue> tongues() {
        return Tongue.ALL.stream()
                .filter(tongue -> List.of("en", "fr", "es").contains(tongue.code()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tongues")
    void runningHeadsPageNumbersAndNotesAreNoTextAndAllElseIs(Tongue tongue) throws UnusableInputException {
        LongDocument document = new LongDocument(tongue, 84);
        document.blocks().forEach(this::block);

        Reading reading = new DraftReader().read(paper.read());

        LongDocumentsTest.isReadWhole(reading, document);
        assertThat(reading.footnotes()).isNotEmpty().allMatch(note -> HOURS.contains(note.text()));
        assertThat(reading.draft().info().symbol()).contains("LAMP/2031/WP.4");
    }

    private void block(Block block) {
        boolean heading = block.kind() != Kind.TEXT && block.kind() != Kind.CONTENTS;
        PDFont font = heading ? Paper.BOLD : Paper.PLAIN;
        y += block.kind() == Kind.CONTENTS || block.kind() == Kind.TITLE ? 0 : 7;
        if (y + (heading ? 5 : 1) * Paper.PITCH > FOOT) {
            page();
        }
        for (String line : block.lines()) {
            if (y + Paper.PITCH > FOOT) {
                page();
            }
            y += Paper.PITCH;
            paper.write(font, Paper.SIZE, Paper.MARGIN, y, line);
            if (block.kind() == Kind.TITLE && !noted) {
                note(Paper.MARGIN + Paper.width(font, line));
            }
        }
    }

    private void note(float x) {
        noted = true;
        paper.write(Paper.PLAIN, 6.5f, x, y - 4, "1")
                .line(Paper.MARGIN, 216, 715)
                .write(Paper.PLAIN, 5.5f, Paper.MARGIN, 727, "1")
                .write(Paper.PLAIN, 9, Paper.MARGIN + 6, 730, HOURS.get(pages % HOURS.size()));
    }

    private void page() {
        pages++;
        paper.page().write(Paper.PLAIN, 9, Paper.MARGIN, 50, "LAMP/2031/WP.4");
        paper.write(Paper.PLAIN, 9, 300, 800, Integer.toString(pages));
        y = TOP;
        noted = false;
    }
}
