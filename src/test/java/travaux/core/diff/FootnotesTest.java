package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.importing.Importers;
import travaux.core.reading.DraftReader;
import travaux.core.text.Budget;
import travaux.core.text.Draft;
import travaux.core.text.Footnote;
import travaux.core.text.FootnoteAt;

class FootnotesTest {

    private static final String OLD = """
        # Article 1. Lamps

        1. Keepers trim [each wick][^1] at dusk.[^2]

        # Article 2. Bells

        1. The bell is rung.

        [^1]: Proposed by the port of Avel.
        [^2]: As of midsummer.
        """;
    private static final String NOW = """
        # Article 1. Lamps

        1. Keepers trim each wick at dusk.[^1]

        # Article 2. Bells

        1. The bell is rung.[^2]

        [^1]: As of midsummer.
        [^2]: Twice in fog.
        """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachStandsWhereItsUnitRefersToIt() throws Exception {
        Draft draft = read("old.md", OLD);
        assertThat(FootnoteAt.all(draft).get(draft.units().getFirst().id()))
                .containsExactly(
                        new FootnoteAt("1", "Keepers trim each wick", "Proposed by the port of Avel."),
                        new FootnoteAt("2", "each wick at dusk.", "As of midsummer."));
        assertThat(FootnoteAt.all(draft))
                .doesNotContainKey(draft.units().getLast().id());
    }

    @Test
    void oneThatSaysTheSameIsOneWhateverItsSign() throws Exception {
        List<FootnotePair> pairs = compared();
        assertThat(pairs).hasSize(2);
        assertThat(pairs.getFirst().now()).isEmpty();
        assertThat(pairs.getFirst().note().text()).isEqualTo("Proposed by the port of Avel.");
        assertThat(pairs.getLast().old()).map(FootnoteAt::key).contains("2");
        assertThat(pairs.getLast().now()).map(FootnoteAt::key).contains("1");
    }

    @Test
    void aSignThatIsUsedAnewGoesOnToTheNextFootnote() throws Exception {
        Draft draft = read("old.md", OLD);
        Draft again = new Draft(
                draft.info(),
                draft.units(),
                List.of(new Footnote("1", "First."), new Footnote("2", "Second."), new Footnote("2", "Third.")));
        assertThat(FootnoteAt.all(again).get(again.units().getFirst().id()))
                .extracting(FootnoteAt::text)
                .containsExactly("First.", "Second.");
    }

    private List<FootnotePair> compared() throws Exception {
        DraftComparison comparison =
                DraftDiff.compare(read("old.md", OLD), read("now.md", NOW), List.of(), Budget.unlimited());
        return new Footnotes(comparison).of(comparison.units().getFirst());
    }

    private Draft read(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        return new DraftReader().read(Importers.standard().read(file)).draft();
    }
}
