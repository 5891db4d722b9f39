package travaux.core.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.DraftReader;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.Source;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

class PdfHeadingsTest {

    private static final String FULL =
            "The keepers of the lighthouse shall count the boats that pass before the evening tide";
    private static final MarkedLine.Style AT_MARGIN = new MarkedLine.Style.Heading(4);

    private static MarkedLine line(Source source, String text) {
        return source.lines().stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among " + Paper.texts(source)));
    }

    private static Paper body() {
        return new Paper().page().lines(Paper.MARGIN, 100, List.of(FULL, FULL, FULL, FULL + "."));
    }

    private static float centred(String text) {
        return Paper.MARGIN + (Paper.width(FULL) - Paper.width(Paper.BOLD, text)) / 2;
    }

    @Test
    void aHeadingTypedOnWhereAParagraphEndsIsAHeading() throws UnusableInputException {
        String end = "and note the hour of each.";
        Source source = body().lines(Paper.MARGIN, 170, List.of(FULL, end))
                .write(
                        Paper.BOLD,
                        Paper.SIZE,
                        Paper.MARGIN + Paper.width(end),
                        170 + Paper.PITCH,
                        "ARTICLE IV. OF ALL THE BOATS THAT COME AND THE LAMPS OF")
                .write(Paper.BOLD, Paper.SIZE, Paper.MARGIN, 170 + 2 * Paper.PITCH, "THE OUTER HARBOUR")
                .read();
        assertThat(Paper.texts(source)).contains(FULL + " " + end);
        assertThat(line(source, "ARTICLE IV. OF ALL THE BOATS THAT COME AND THE LAMPS OF THE OUTER HARBOUR")
                        .style())
                .isEqualTo(AT_MARGIN);
    }

    @Test
    void aReferenceInBoldWithinASentenceIsNoHeading() throws UnusableInputException {
        String before = "The lamps are those of ";
        Source source = body().write(Paper.MARGIN, 170, before)
                .write(Paper.BOLD, Paper.SIZE, Paper.MARGIN + Paper.width(before), 170, "Article 4")
                .read();
        assertThat(Paper.texts(source)).contains("The lamps are those of Article 4");
    }

    @Test
    void aFootnoteMarkSetPlainerThanItsHeadingLeavesItAHeading() throws UnusableInputException {
        Source source = body().write(Paper.BOLD, Paper.SIZE, Paper.MARGIN, 180, "3. Moorings")
                .write(Paper.PLAIN, 6.5f, Paper.MARGIN + 60, 176, "7")
                .lines(Paper.MARGIN, 210, List.of(FULL, FULL + "."))
                .line(72, 216, 740)
                .write(Paper.PLAIN, 5.5f, 72, 752, "7")
                .write(Paper.PLAIN, 9, 78, 755, "In the outer harbour.")
                .read();
        assertThat(line(source, "3. Moorings").style()).isEqualTo(AT_MARGIN);
    }

    @Test
    void aFootnoteMarkAfterTheNumberOfAnArticleIsNoDigitOfIt() throws UnusableInputException {
        float end = centred("Article 5") + Paper.width(Paper.BOLD, "Article 5");
        Source source = body().write(Paper.BOLD, Paper.SIZE, centred("Article 5"), 180, "Article 5")
                .write(Paper.BOLD, 6.5f, end, 176, "7")
                .write(Paper.BOLD, Paper.SIZE, centred("Moorings"), 195, "Moorings")
                .write(Paper.PLAIN, Paper.SIZE, centred("Moorings") + Paper.width(Paper.BOLD, "Moorings"), 195, "*")
                .lines(Paper.MARGIN, 220, List.of(FULL, FULL + "."))
                .line(72, 216, 740)
                .write(Paper.PLAIN, 5.5f, 72, 752, "7")
                .write(Paper.PLAIN, 9, 78, 755, "In the outer harbour.")
                .write(Paper.PLAIN, 9, 72, 768, "* In the inner harbour.")
                .read();
        assertThat(new DraftReader().read(source).draft().units())
                .filteredOn(unit -> unit.kind() == UnitKind.ARTICLE)
                .extracting(Unit::number, Unit::label, Unit::title)
                .containsExactly(tuple("5", "Article 5", "Moorings"));
    }

    @Test
    void aTitleOfSeveralLinesIsOneHeadingThoughOneOfThemFillsThePage() throws UnusableInputException {
        String wide = "LAMPS AND BELLS OF THE OUTER HARBOUR AND ALL FAR ISLES";
        assertThat(Paper.width(Paper.BOLD, wide)).isBetween(Paper.width(FULL) - 24, Paper.width(FULL));
        Source source = body().write(Paper.BOLD, Paper.SIZE, centred("ACCORD ON THE"), 200, "ACCORD ON THE")
                .write(Paper.BOLD, Paper.SIZE, centred(wide), 200 + Paper.PITCH, wide)
                .write(Paper.BOLD, Paper.SIZE, centred("AND ITS TIDES"), 200 + 2 * Paper.PITCH, "AND ITS TIDES")
                .read();
        assertThat(Paper.texts(source)).contains("ACCORD ON THE " + wide + " AND ITS TIDES");
    }

    @Test
    void aHeadingBrokenBeforeItsLineIsFullGoesOnWithASmallLetter() throws UnusableInputException {
        Source source = body().write(Paper.BOLD, Paper.SIZE, Paper.MARGIN, 200, "Preparation of a charter on")
                .write(Paper.BOLD, Paper.SIZE, Paper.MARGIN, 200 + Paper.PITCH, "lamps, including those at sea")
                .read();
        assertThat(Paper.texts(source)).contains("Preparation of a charter on lamps, including those at sea");
    }

    @Test
    void boldWordsInTheCellOfATableAreNoHeading() throws UnusableInputException {
        Paper paper = body();
        for (int row = 0; row < 4; row++) {
            paper.write(Paper.MARGIN, 200 + 40 * row, "The keeper rings the bell " + row + ".")
                    .write(Paper.BOLD, Paper.SIZE, 320, 200 + 40 * row, "No bell is rung " + row + " at all");
        }
        assertThat(line(paper.read(), "No bell is rung 2 at all").style()).isEqualTo(MarkedLine.BODY);
    }

    @Test
    void underlinedBoldIsNarrowerThanBoldAlone() throws UnusableInputException {
        Source source = body().write(Paper.BOLD, Paper.SIZE, Paper.MARGIN, 180, "3. Moorings")
                .write(Paper.BOLD, Paper.SIZE, Paper.MARGIN, 210, "Common to both")
                .line(Paper.MARGIN, Paper.MARGIN + 80, 212)
                .read();
        assertThat(line(source, "3. Moorings").style()).isEqualTo(AT_MARGIN);
        assertThat(line(source, "Common to both").style()).isEqualTo(new MarkedLine.Style.Heading(5));
    }

    @Test
    void aSentenceGoesOnOverRaggedLines() throws UnusableInputException {
        Source source = body().lines(
                        Paper.MARGIN,
                        180,
                        List.of("The bell of the tower", "is rung in the years of the pre-", "2040 calendar of tides."))
                .read();
        assertThat(Paper.texts(source))
                .contains("The bell of the tower is rung in the years of the pre-2040 calendar of tides.");
    }

    @Test
    void aSentenceGoesOnAfterAFigureAtTheEndOfAShortLine() throws UnusableInputException {
        Source source = body().lines(
                        Paper.MARGIN,
                        180,
                        List.of("Lamps (of both kinds) must not exceed 220", "tides of a moon (3%)", "each."))
                .read();
        assertThat(Paper.texts(source))
                .contains("Lamps (of both kinds) must not exceed 220 tides of a moon (3%) each.");
    }

    @Test
    void aLineInItalicSmallCapitalsIsASubheading() throws UnusableInputException {
        Source source = body().write(Paper.ITALIC, Paper.SIZE, Paper.MARGIN, 180, "L")
                .write(Paper.ITALIC, 8, Paper.MARGIN + 6.2f, 180, "AMPS AND TIDES")
                .lines(Paper.MARGIN, 200, List.of(FULL, FULL + "."))
                .read();
        assertThat(line(source, "LAMPS AND TIDES").style()).isEqualTo(new MarkedLine.Style.Heading(5));
    }

    @Test
    void theNumberAndTheTitleOfAnAnnexMayStandApart() throws UnusableInputException {
        Source source = body().write(Paper.BOLD, Paper.SIZE, centred("ANNEX I"), 200, "ANNEX I")
                .write(Paper.BOLD, Paper.SIZE, centred("Lamps of the bay"), 240, "Lamps of the bay")
                .lines(Paper.MARGIN, 280, List.of(FULL, FULL + "."))
                .read();
        assertThat(new DraftReader().read(source).draft().units())
                .filteredOn(unit -> unit.kind() == UnitKind.ANNEX)
                .extracting(Unit::title)
                .containsExactly("Lamps of the bay");
    }
}
