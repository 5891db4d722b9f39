package travaux.core.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.core.importing.UnusableInputException;

class ColumnsTest {

    private static final List<String> LEFT = List.of(
            "The keepers of the old tower",
            "shall ring the bell at dawn and",
            "once more when the fog comes",
            "in from the sea.");
    private static final List<String> RIGHT =
            List.of("The bees of the southern hill", "return to the hives at dusk if", "the wind allows it.");

    private static String joined(List<String> lines) {
        return String.join(" ", lines);
    }

    @Test
    void textInTwoColumnsIsReadOneColumnAfterTheOther() throws UnusableInputException {
        Paper paper = new Paper().page().lines(72, 100, LEFT).lines(320, 100, RIGHT);
        assertThat(Paper.texts(paper.read())).containsExactly(joined(LEFT), joined(RIGHT));
    }

    @Test
    void cellsOfATableAreReadRowByRow() throws UnusableInputException {
        Paper paper = new Paper()
                .page()
                .write(110, 80, "Text proposed")
                .write(360, 80, "Amendment")
                .lines(72, 110, LEFT)
                .lines(320, 110, RIGHT)
                .lines(72, 190, RIGHT)
                .lines(320, 190, LEFT);
        assertThat(Paper.texts(paper.read()))
                .containsExactly(
                        "Text proposed", "Amendment", joined(LEFT), joined(RIGHT), joined(RIGHT), joined(LEFT));
    }

    @Test
    void ruledRowsNeedNoWhiteBetweenThem() throws UnusableInputException {
        Paper paper = new Paper()
                .page()
                .lines(72, 100, LEFT)
                .lines(320, 100, RIGHT)
                .line(66, 530, 143.5f)
                .lines(72, 154, RIGHT)
                .lines(320, 154, LEFT);
        assertThat(Paper.texts(paper.read())).containsExactly(joined(LEFT), joined(RIGHT), joined(RIGHT), joined(LEFT));
    }

    @Test
    void numbersInTheMarginAreNoColumn() throws UnusableInputException {
        Paper paper = new Paper().page();
        for (int i = 0; i < 8; i++) {
            paper.write(72, 100 + 30 * i, (i + 1) + ".").write(110, 100 + 30 * i, "Lamp number " + i + " is lit.");
        }
        assertThat(Paper.texts(paper.read()))
                .hasSize(8)
                .allMatch(text -> text.matches("\\d\\. Lamp number \\d is lit\\."));
    }
}
