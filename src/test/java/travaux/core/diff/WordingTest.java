package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import travaux.core.text.Drafts;

class WordingTest {

    @Test
    void bracketsLeaveNoSpaceBeforeTheSignsThatFollowThem() {
        assertThat(quoted("灯塔[[，包括灯标] [，但不包括灯标]]。")).isEqualTo("灯塔，包括灯标 / ，但不包括灯标。");
        assertThat(quoted("Lights [, with beacons,] burn [at night [and day]] ."))
                .isEqualTo("Lights, with beacons, burn at night and day.");
    }

    @Test
    void bracketsWithinAWordLeaveNoSpace() {
        assertThat(quoted("The tide[[s]] turn.")).isEqualTo("The tides turn.");
    }

    @Test
    void groupsSideBySideAreReadApart() {
        assertThat(quoted("Ports [shall][should] close.")).isEqualTo("Ports shall / should close.");
    }

    @Test
    void paragraphsInBracketsOfTheirOwnAreNoRivals() {
        assertThat(quoted("[1. Ports shall close.]\n[2. Lights shall burn.]"))
                .isEqualTo("1. Ports shall close. 2. Lights shall burn.");
    }

    private static String quoted(String text) {
        Tokens tokens =
                Tokens.of(Tokeniser.cut(Drafts.text(text), Drafts.text(text)).getFirst(), new Vocabulary());
        return Wording.of(tokens, 0, tokens.size());
    }
}
