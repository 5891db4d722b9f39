package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InsertedInBracketsTest {

    private static final String LAMP = "1. Keepers shall light the lamp.";

    @Test
    void aParagraphThatCameInBracketsIsProposedWhateverItsNumberStandsIn() {
        assertThat(inBrackets("2. [Keepers shall sound the horn in fog.]")).isTrue();
        assertThat(inBrackets("[2. Keepers shall sound the horn in fog.]")).isTrue();
    }

    @Test
    void oneThatStandsInBracketsInPartIsNot() {
        assertThat(inBrackets("2. Keepers shall sound the horn [in fog].")).isFalse();
        assertThat(inBrackets("2. Keepers shall sound the horn in fog.")).isFalse();
    }

    private static boolean inBrackets(String paragraph) {
        return Comparisons.compare(LAMP, LAMP + "\n" + paragraph).changes().stream()
                .anyMatch(Change::isInsertedInBrackets);
    }
}
