package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import travaux.core.text.Provision;
import travaux.core.text.TextRange;
import travaux.core.text.UnitText;

class LevelsTest {

    private static final String WORDS = "1. A keeper writes:\n(a) the hour;\nand signs it.\nSo be it.";
    private static final UnitText TEXT = new UnitText(
            WORDS,
            List.of(),
            List.of(),
            List.of(
                    new Provision("1", new TextRange(0, 2), new TextRange(0, WORDS.indexOf("\nSo")), 0),
                    new Provision("1.a", new TextRange(20, 23), new TextRange(20, WORDS.indexOf("\nand")), 1)),
            List.of());

    @Test
    void aParagraphWithoutANumberStandsBelowTheWordsOfItsProvision() {
        assertThat(at("1. A")).isZero();
        assertThat(at("keeper")).isZero();
        assertThat(at("(a)")).isOne();
        assertThat(at("the hour")).isOne();
        assertThat(at("and signs")).as("below the words of 1").isOne();
        assertThat(at("So be")).as("of no provision").isZero();
    }

    private static int at(String words) {
        return Levels.at(TEXT, WORDS.indexOf(words));
    }
}
