package travaux.core.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.Source;
import travaux.core.text.MarkKind;

class PdfImporterTest {

    private static final String FULL =
            "The keepers of the lighthouse shall count the boats that pass before the evening tide";

    @Test
    void linesOfAParagraphAreJoinedAndBrokenWordsHealed() throws UnusableInputException {
        Source source = new Paper()
                .page()
                .lines(
                        72,
                        100,
                        List.of(
                                "The keepers of the lighthouse shall report on the management of lamps, and the"
                                        + " manage-",
                                "ment of ropes. A well-known keeper may visit the harbour and its granite quay with"
                                        + " well-",
                                "known friends. Each lamp is lit."))
                .read();
        assertThat(Paper.texts(source))
                .containsExactly(
                        "The keepers of the lighthouse shall report on the management of lamps, and the management of"
                            + " ropes. A well-known keeper may visit the harbour and its granite quay with well-known"
                            + " friends. Each lamp is lit.");
    }

    @Test
    void aCentredTitleAsWideAsTheNumberAboveItBelongsToIt() throws UnusableInputException {
        float left = Paper.MARGIN + Paper.width(FULL) / 2 - Paper.width("Article 65") / 2;
        Source source = new Paper()
                .page()
                .lines(Paper.MARGIN, 100, List.of(FULL, FULL, FULL, FULL + "."))
                .write(Paper.BOLD, Paper.SIZE, left, 180, "Article 65")
                .write(Paper.BOLD, Paper.SIZE, left + 0.4f, 180 + Paper.PITCH, "Moorings")
                .lines(Paper.MARGIN, 220, List.of(FULL, FULL, FULL, FULL + "."))
                .read();
        assertThat(Paper.texts(source)).contains("Article 65 Moorings");
    }

    @Test
    void whiteAndNumbersBeginParagraphs() throws UnusableInputException {
        Source source = new Paper()
                .page()
                .lines(72, 100, List.of(FULL, "and again at dawn."))
                .write(72, 145, "1.")
                .write(100, 145, "Lamps are lit at dusk.")
                .write(100, 158, "(a)")
                .write(120, 158, "by hand;")
                .write(100, 171, "(b)")
                .write(120, 171, "by rope.")
                .read();
        assertThat(Paper.texts(source))
                .containsExactly(
                        FULL + " and again at dawn.", "1. Lamps are lit at dusk.", "(a) by hand;", "(b) by rope.");
    }

    @Test
    void runningHeadsPageNumbersAndMarginNumbersAreLeftOut() throws UnusableInputException {
        Paper paper = new Paper();
        for (int page = 1; page <= 4; page++) {
            paper.page()
                    .write(72, 40, "TIDE/CONF." + 7 + "/3")
                    .write(280, 810, page + " of 4")
                    .write(Paper.PLAIN, 7, 50, 98, "Pp" + page)
                    .lines(
                            82,
                            100,
                            List.of((char) ('K' + page) + FULL.substring(1), "on day " + (char) ('k' + page) + "."));
        }
        Source source = paper.read();
        assertThat(Paper.texts(source))
                .hasSize(4)
                .allMatch(text -> text.substring(1).startsWith("he keepers"));
        assertThat(source.info().symbol()).contains("TIDE/CONF.7/3");
    }

    @Test
    void paragraphsRunOnOverPages() throws UnusableInputException {
        Source source = new Paper()
                .page()
                .write(72, 780, FULL)
                .write(300, 815, "1")
                .page()
                .write(72, 80, "and again at dawn.")
                .write(300, 815, "2")
                .read();
        assertThat(Paper.texts(source)).containsExactly(FULL + " and again at dawn.");
        assertThat(source.lines().getFirst().place().page()).hasValue(1);
    }

    @Test
    void footnotesStandApartAndTheirReferencesAreMarks() throws UnusableInputException {
        String sentence = "Bees return to the hive at dusk";
        Source source = withRaised(sentence, "1");
        assertThat(Paper.texts(source).getFirst()).startsWith("Bees return to the hive at dusk and rest");
        assertThat(source.lines().getFirst().marks())
                .anyMatch(mark -> mark.kind() == MarkKind.FOOTNOTE_REFERENCE
                        && mark.value().equals("1")
                        && mark.range().start() == sentence.length());
        assertThat(source.lines().getLast().style()).isEqualTo(new MarkedLine.Style.Footnote("1"));
        assertThat(source.lines().getLast().text()).isEqualTo("Most of them, at least.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Light of ten lux per 5 m", "Heat in W/m", "Salt as told (g/m"})
    void aPowerOfAUnitIsNoReference(String words) throws UnusableInputException {
        Source source = withRaised(words, "2");
        assertThat(source.lines().getFirst().marks()).noneMatch(mark -> mark.kind() == MarkKind.FOOTNOTE_REFERENCE);
        assertThat(Paper.texts(source).getFirst()).startsWith(words + "2");
    }

    /** A page on which a raised figure stands after words, and a footnote of that figure at the foot. */
    private static Source withRaised(String words, String figure) throws UnusableInputException {
        return new Paper()
                .page()
                .write(72, 100, words)
                .write(Paper.PLAIN, 6.5f, 72 + Paper.width(words), 96, figure)
                .write(72 + Paper.width(words) + 7, 100, "and rest there, as " + "x".repeat(30) + " knows.")
                .lines(72, 126, List.of(FULL, FULL, FULL))
                .line(72, 216, 740)
                .write(Paper.PLAIN, 5.5f, 72, 752, figure)
                .write(Paper.PLAIN, 9, 78, 755, "Most of them, at least.")
                .read();
    }

    @Test
    void contentsTablesAreLeftOutAndSaidToBe() throws UnusableInputException {
        Paper paper = new Paper().page().write(Paper.BOLD, 12, 72, 90, "Contents");
        for (int i = 1; i <= 5; i++) {
            paper.write(72, 100 + 14 * i, "Article " + i + " On the tides " + ".".repeat(60) + " " + (i + 1));
        }
        Source source = paper.page().lines(72, 100, List.of(FULL, "at last.")).read();
        assertThat(Paper.texts(source)).containsExactly(FULL + " at last.");
        assertThat(source.notes()).anyMatch(note -> note.code().equals("contents-left-out"));
    }

    @Test
    void theMastheadGivesSymbolDateAndSessionAndIsNoText() throws UnusableInputException {
        Source source = new Paper()
                .page()
                .write(72, 60, "UNITED HARBOURS")
                .write(400, 60, "UH/LAMP/12/Rev.2")
                .write(400, 75, "Distr.: General")
                .write(400, 90, "14 March 2031")
                .write(400, 105, "Original: English")
                .write(72, 130, "Third session")
                .write(Paper.BOLD, 16, 72, 170, "Draft convention on lamps")
                .lines(72, 220, List.of(FULL, FULL, FULL, FULL, "at last."))
                .read();
        assertThat(source.info().symbol()).contains("UH/LAMP/12/Rev.2");
        assertThat(source.info().date()).contains("2031-03-14");
        assertThat(source.notes()).anyMatch(note -> note.message().contains("Third session"));
        assertThat(Paper.texts(source)).hasSize(2).startsWith("Draft convention on lamps");
        assertThat(source.lines().getFirst().style()).isInstanceOf(MarkedLine.Style.Heading.class);
    }

    @Test
    void turnedPagesAreReadUpright() throws UnusableInputException {
        Source source = new Paper()
                .page()
                .turned(90)
                .lines(72, 100, List.of(FULL, "at last."))
                .read();
        assertThat(Paper.texts(source)).containsExactly(FULL + " at last.");
    }

    @Test
    void arabicIsReadInLogicalOrder() throws UnusableInputException {
        Paper paper = new Paper().page();
        String logical = "تضيء المنارة (أ) في عام 2031";
        String seen =
                new StringBuilder("تضيء المنارة )أ( في عام 1302").reverse().toString();
        Source source = paper.write(paper.dejavu(), 12, 200, 100, seen).read();
        assertThat(Paper.texts(source)).containsExactly(logical);
    }

    @Test
    void theSecondLineMayHangUnderALabelOfAnUnusualKind() throws UnusableInputException {
        Source source = new Paper()
                .page()
                .lines(Paper.MARGIN, 100, List.of(FULL, FULL, FULL, FULL + "."))
                .write(Paper.MARGIN, 170, "18 [" + FULL.substring(0, FULL.lastIndexOf(' ')) + " 2025")
                .write(100, 183, "and after that in every winter of the coming years, until the ice is out;]")
                .write(100, 196, "Each lamp is lit.")
                .read();
        assertThat(Paper.texts(source))
                .contains("18 [" + FULL.substring(0, FULL.lastIndexOf(' '))
                        + " 2025 and after that in every winter of the coming years, until the ice is out;]");
    }

    @Test
    void aReferenceAtTheStartOfTheLastLineOfASentenceIsNoHeading() throws UnusableInputException {
        String above = FULL.substring(0, FULL.lastIndexOf(' ')) + " its";
        Source source = new Paper()
                .page()
                .lines(Paper.MARGIN, 100, List.of(FULL, FULL, FULL, FULL + "."))
                .lines(Paper.MARGIN, 170, List.of(FULL, above, "Article 10 and report to the keepers of the bay;"))
                .read();
        assertThat(Paper.texts(source))
                .contains(FULL + " " + above + " Article 10 and report to the keepers of the bay;");
    }

    @Test
    void aNoteInBracesAtTheMarginIsNoPartOfTheSentenceSetInAboveIt() throws UnusableInputException {
        Source source = new Paper()
                .page()
                .lines(Paper.MARGIN, 100, List.of(FULL, FULL, FULL, FULL + "."))
                .write(100, 170, FULL.substring(0, 78) + ".]")
                .write(Paper.MARGIN, 183, "{Lamps of the bay}")
                .lines(Paper.MARGIN, 196, List.of(FULL + "."))
                .read();
        assertThat(Paper.texts(source)).contains(FULL.substring(0, 78) + ".]", "{Lamps of the bay}");
    }
}
