package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeldTest {

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

    @Test
    void wordsOfWhichOneOfTwoPairsIsLiftedStayInBrackets() {
        assertThat(only("[Keepers [and pilots] keep a log.]", "[Keepers and pilots keep a log.]")
                        .nowHeld())
                .isEqualTo(Held.INSIDE);
        assertThat(only("[Keepers and pilots keep a log.]", "Keepers [and pilots] keep a log.")
                        .nowHeld())
                .isEqualTo(Held.OUTSIDE);
        assertThat(only("[[Keepers and pilots] keep a log.]", "[Keepers and pilots] keep a log.")
                        .nowHeld())
                .isEqualTo(Held.PARTLY);
    }

    @Test
    void wordsThatStoodInBracketsAreDeeperInThem() {
        assertThat(only("[Keepers and pilots keep a log.]", "[Keepers [and pilots] keep a log.]")
                        .oldHeld())
                .isEqualTo(Held.INSIDE);
        assertThat(only("Keepers and pilots keep a log.", "Keepers [and pilots] keep a log.")
                        .oldHeld())
                .isEqualTo(Held.OUTSIDE);
    }

    private static Change only(String old, String now) {
        List<Change> changes = Comparisons.compare(old, now).changes();
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    private static boolean inBrackets(String paragraph) {
        return Comparisons.compare(LAMP, LAMP + "\n" + paragraph).changes().stream()
                .anyMatch(Change::isInsertedInBrackets);
    }
}
