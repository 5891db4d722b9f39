package travaux.core.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import travaux.core.importing.Importers;
import travaux.core.reading.DraftReader;
import travaux.core.text.Budget;
import travaux.core.text.Draft;
import travaux.core.text.UnitKind;

/** Alignment of real drafts, where the sample documents are at hand. */
@Execution(ExecutionMode.CONCURRENT)
class SampleDraftsTest {

    private static final String RENUMBERED = "1>1 2>2 2bis>3 3>4 3bis>5 3ter>6 4>7 5>8 6>9 7>10 8>11 8bis>12 9>13 10>14"
            + " 11>15 12>16 13>17 14>18 15>19 16>20 18>21 19>22 20>23 21>24 22>25 23>26 24>27 25>28 26>29";

    private static Draft read(String name) throws Exception {
        Path file = Path.of(System.getProperty("travaux.samples", "none"), "paris", name);
        assumeTrue(Files.exists(file), "the sample documents are not at hand");
        return new DraftReader().read(Importers.standard().read(file)).draft();
    }

    private static List<String> articles(Draft old, Draft now) {
        return Aligner.align(old, now, List.of(), Budget.unlimited()).pairs().stream()
                .filter(pair -> pair.now().getFirst().kind() == UnitKind.ARTICLE)
                .map(pair -> pair.old().getFirst().number() + ">"
                        + pair.now().getFirst().number())
                .toList();
    }

    @Test
    void everyArticleIsFoundThroughAFullRenumbering() throws Exception {
        assertThat(articles(read("9-dec-2015.md"), read("12-dec-2015.md")))
                .containsExactlyElementsOf(Arrays.asList(RENUMBERED.split(" ")));
    }

    @Test
    void articlesKeepTheirNumbersWhereTheDraftsDo() throws Exception {
        Draft october = read("23-oct-2015.md");
        Draft fourth = read("4-dec-2015.md");
        Draft ninth = read("9-dec-2015.md");
        for (List<Draft> step : List.of(List.of(october, fourth), List.of(fourth, ninth))) {
            assertThat(articles(step.getFirst(), step.getLast()))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(pair -> assertThat(pair).matches("(.+)>\\1"));
        }
    }

    /** Sections with letters, most of them rewritten to a tenth of their length, became articles. */
    @Test
    void letteredSectionsAreFoundAgainAsArticles() throws Exception {
        assertThat(articles(read("negotiating_text_12022015.pdf"), read("8infnot.pdf")))
                .contains("B>1", "D>3", "G>6", "H>7", "I>8", "J>9");
    }

    @Test
    void editionsOfOneDraftAgreeWhateverTheirFormat() throws Exception {
        assertThat(articles(read("11infnot.pdf"), read("23-oct-2015.md")))
                .hasSizeGreaterThan(25)
                .allSatisfy(pair -> assertThat(pair).matches("(.+)>\\1"));
    }
}
