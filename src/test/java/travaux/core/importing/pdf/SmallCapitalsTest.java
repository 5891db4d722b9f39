package travaux.core.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.DraftReader;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.Source;

/** What small capitals are that head nothing: names and terms in running text, signatures, cells of tables. */
class SmallCapitalsTest {

    private static final String FULL =
            "The keepers of the lighthouse shall count the boats that pass before the evening tide";
    private static final float SMALL = 8;

    private static Paper body() {
        return new Paper().page().lines(Paper.MARGIN, 100, List.of(FULL, FULL, FULL, FULL + "."));
    }

    /** Writes words in italic capitals, the first letter of each in the size of the text; returns where they end. */
    private static float capitals(Paper paper, float x, float y, String words) {
        float at = x;
        for (String word : words.split(" ", -1)) {
            paper.write(Paper.ITALIC, Paper.SIZE, at, y, word.substring(0, 1));
            at += Paper.width(Paper.ITALIC, word.substring(0, 1));
            paper.write(Paper.ITALIC, SMALL, at, y, word.substring(1));
            at += Paper.width(Paper.ITALIC, word.substring(1)) * SMALL / Paper.SIZE + 3;
        }
        return at;
    }

    private static List<String> headings(Source source) {
        return source.lines().stream()
                .filter(line -> line.style() instanceof MarkedLine.Style.Heading)
                .map(MarkedLine::text)
                .toList();
    }

    @Test
    void aTermAtTheEndOfASentenceGoesOnWithIt() throws UnusableInputException {
        Paper paper = body().lines(Paper.MARGIN, 180, List.of(FULL, FULL));
        capitals(paper, Paper.MARGIN, 180 + 2 * Paper.PITCH, "HARBOUR WARDEN.");
        paper.write(Paper.MARGIN, 240, FULL + ".");

        Source source = paper.read();

        assertThat(headings(source)).isEmpty();
        assertThat(Paper.texts(source)).contains(FULL + " " + FULL + " HARBOUR WARDEN.");
    }

    @Test
    void aTermAtTheStartOfASentenceIsNoHeading() throws UnusableInputException {
        Paper paper = body();
        float end = capitals(paper, Paper.MARGIN, 180, "HARBOUR WARDEN");
        paper.write(end, 180, "means whoever rings the bell of the outer harbour and counts")
                .write(Paper.MARGIN, 180 + Paper.PITCH, "the boats.");

        Source source = paper.read();

        assertThat(headings(source)).isEmpty();
        assertThat(Paper.texts(source))
                .contains("HARBOUR WARDEN means whoever rings the bell of the outer harbour and counts the boats.");
    }

    @Test
    void namesBelowEachOtherAreAListAndNoHeadings() throws UnusableInputException {
        Paper paper = body();
        List<String> names = List.of("OUTER SKERRY", "LONG REACH", "FOUR SANDS");
        for (int i = 0; i < names.size(); i++) {
            capitals(paper, Paper.MARGIN, 180 + 24 * i, names.get(i));
        }
        paper.write(Paper.MARGIN, 280, FULL + ".");

        assertThat(headings(paper.read())).isEmpty();
    }

    @Test
    void aSignatureIsNoHeading() throws UnusableInputException {
        Paper paper = body().write(Paper.MARGIN, 180, FULL + ".");
        capitals(paper, Paper.MARGIN, 220, "FOR THE OUTER SKERRY:");
        paper.write(Paper.MARGIN, 260, "______________________");
        capitals(paper, Paper.MARGIN, 300, "KEEPER OF BELLS");

        assertThat(headings(paper.read())).isEmpty();
    }

    @Test
    void cellsOfATableAreNoHeadings() throws UnusableInputException {
        Paper paper = body();
        for (int row = 0; row < 4; row++) {
            paper.write(Paper.MARGIN, 200 + 40 * row, "The keeper rings the bell " + row + ".");
            capitals(paper, 320, 200 + 40 * row, "NO BELL");
        }

        assertThat(headings(paper.read())).isEmpty();
    }

    @Test
    void wordsThatOpenABracketStayInTheTextThatClosesIt() throws UnusableInputException {
        Paper paper = new Paper().page();
        paper.write(Paper.BOLD, Paper.SIZE, Paper.MARGIN, 80, "Article 1");
        paper.lines(Paper.MARGIN, 100, List.of(FULL, FULL, FULL + "."));
        capitals(paper, Paper.MARGIN, 160, "[LAMPS AND TIDES");
        paper.lines(Paper.MARGIN, 190, List.of(FULL, FULL + ".]"));

        Source source = paper.read();

        assertThat(headings(source)).containsExactly("Article 1");
        assertThat(new DraftReader()
                        .read(source)
                        .draft()
                        .units()
                        .getLast()
                        .text()
                        .brackets())
                .hasSize(1);
    }

    @Test
    void aSubheadingOverAnArticleIsOne() throws UnusableInputException {
        Paper paper = body();
        capitals(paper, Paper.MARGIN, 180, "LAMPS AND TIDES");
        paper.write(Paper.BOLD, Paper.SIZE, Paper.MARGIN, 210, "Article 2").write(Paper.MARGIN, 230, FULL + ".");

        assertThat(headings(paper.read())).containsExactly("LAMPS AND TIDES", "Article 2");
    }
}
