package travaux.core.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.Source;
import travaux.core.text.MarkKind;

class DrawnLinesTest {

    private static final String BEFORE = "The bell rings ";
    private static final String WORD = "twice";

    private static final float START = 72 + Paper.width(BEFORE);
    private static final float END = START + Paper.width(WORD);

    private static Paper bell() {
        return new Paper().page().write(72, 100, BEFORE + WORD + " at noon.");
    }

    private static List<String> marked(Paper paper, MarkKind kind) throws UnusableInputException {
        Source source = paper.read();
        MarkedLine line = source.lines().getFirst();
        return line.marks().stream()
                .filter(mark -> mark.kind() == kind)
                .map(mark -> mark.range().of(line.text()))
                .toList();
    }

    @Test
    void aStrokedLineThroughWordsStrikesThem() throws UnusableInputException {
        assertThat(marked(bell().line(START, END, 97), MarkKind.STRUCK)).containsExactly(WORD);
    }

    @Test
    void aThinRectangleThroughWordsStrikesThem() throws UnusableInputException {
        assertThat(marked(bell().bar(START, END, 97), MarkKind.STRUCK)).containsExactly(WORD);
    }

    @Test
    void aLineBelowTheFeetOfLettersUnderlines() throws UnusableInputException {
        assertThat(marked(bell().bar(START, END, 101.5f), MarkKind.UNDERLINE)).containsExactly(WORD);
        assertThat(marked(bell().bar(START, END, 101.5f), MarkKind.STRUCK)).isEmpty();
    }

    @Test
    void aTableRuleStrikesNothing() throws UnusableInputException {
        assertThat(marked(bell().line(60, 520, 97), MarkKind.STRUCK)).isEmpty();
        assertThat(marked(bell().line(60, 520, 102), MarkKind.UNDERLINE)).isEmpty();
    }
}
