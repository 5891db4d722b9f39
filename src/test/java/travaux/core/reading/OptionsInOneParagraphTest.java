package travaux.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.importing.Importers;
import travaux.core.text.Note;
import travaux.core.text.UnitText;

/** Options that stand one after the other in one paragraph are rivals as those in paragraphs of their own are. */
class OptionsInOneParagraphTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void insideOneBracket() throws Exception {
        assertThat(rivals("[Option 1: The bell is cast anew. Option 2: The bell is kept in a museum.]"))
                .containsExactly("The bell is cast anew.", "The bell is kept in a museum.");
    }

    @Test
    void shortLabelsAndThreeOptions() throws Exception {
        assertThat(rivals("[Alt 1: La campana se refunde; Alt 2: se conserva; Alt 3: se vende.]"))
                .containsExactly("La campana se refunde;", "se conserva;", "se vende.");
    }

    @Test
    void withoutBrackets() throws Exception {
        assertThat(rivals("1. Option A: The bell is rung. Option B: The bell is struck."))
                .containsExactly("The bell is rung.", "The bell is struck.");
    }

    @Test
    void aReferenceToAnotherOptionIsNoLabel() throws Exception {
        assertThat(rivals("Option 1: The bell is rung as under Option 2: at noon."))
                .isEmpty();
    }

    @Test
    void optionsInBracketsOfTheirOwnAreOneSetAndNoneIsAlone() throws Exception {
        String paragraph = "[Option 1: The bell is rung.] [Option 2: The bell is struck.]";
        assertThat(read(paragraph).alternatives()).hasSize(1);
        assertThat(lonely(paragraph)).isEmpty();
    }

    @Test
    void anOptionWithoutAnotherIsNoted() throws Exception {
        assertThat(lonely("[Option 1: The bell is rung.]"))
                .containsExactly("An option label in this unit has no rival beside it.");
        assertThat(lonely("1. [Option 1: The bell is rung.]\n\n2. [Option 1: The bell is struck.]"))
                .containsExactly("2 option labels in this unit have no rival beside them.");
    }

    private List<String> rivals(String paragraph) throws Exception {
        UnitText text = read(paragraph);
        return text.alternatives().stream()
                .flatMap(set -> set.rivals().stream())
                .map(range -> range.of(text.text()))
                .toList();
    }

    private List<String> lonely(String paragraph) throws Exception {
        return reading(paragraph).notes().stream()
                .filter(note -> note.code().equals("option-without-rival"))
                .map(Note::message)
                .toList();
    }

    private UnitText read(String paragraph) throws Exception {
        return reading(paragraph).draft().units().getFirst().text();
    }

    private Reading reading(String paragraph) throws Exception {
        Path file = Files.writeString(folder.resolve("text.md"), "# Article 1. Bells\n\n" + paragraph + "\n");
        return new DraftReader().read(Importers.standard().read(file));
    }
}
