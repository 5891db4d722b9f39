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

    @Test
    void aCellThatAPageBreakDividesIsReadToItsEndBeforeTheOneBesideIt() throws UnusableInputException {
        String left = joined(LEFT.subList(0, 3));
        Paper paper = new Paper()
                .page()
                .write(72, 640, "The papers of the harbour, as they stood before the long winter came over the bay.")
                .lines(72, 700, LEFT.subList(0, 3))
                .lines(
                        320,
                        700,
                        List.of(
                                "The bees of the southern hill",
                                "return to the hives at dusk if",
                                "the wind allows it, and they"))
                .page()
                .lines(
                        72,
                        80,
                        List.of("in from the grey sea at noon", "and wets the quay and all the", "boats on the shore."))
                .lines(320, 80, List.of("leave them only when the last", "lamp of the old quay goes out", "at dawn."))
                .write(72, 200, "The papers of the harbour, as they stand now that the ice has gone out of the bay.");
        assertThat(Paper.texts(paper.read()))
                .contains(
                        left + " in from the grey sea at noon and wets the quay and all the boats" + " on the shore.",
                        "The bees of the southern hill return to the hives at dusk if the wind allows it, and they"
                                + " leave them only when the last lamp of the old quay goes out at dawn.");
    }
}
