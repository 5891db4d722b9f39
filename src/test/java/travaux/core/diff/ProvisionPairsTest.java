package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which paragraph or point of an article is which. */
class ProvisionPairsTest {

    private static final String LAMP = "Each keeper shall light the lamp of the tower at dusk.";
    private static final String HIVE = "Hives kept within sight of a beacon are registered with the parish.";
    private static final String TIDE = "The observatory prints a table of the tides for every harbour.";
    private static final String WRECK = "Whoever finds a wreck marks it with a green buoy and waits.";

    private static String pairs(String old, String now) {
        return ProvisionPairs.of(Comparisons.compare(old, now)).stream()
                .map(pair -> String.join("+", pair.old()) + ">" + String.join("+", pair.now()) + " "
                        + pair.relation().wireName())
                .collect(Collectors.joining("; "));
    }

    @Test
    void anInsertedParagraphRenumbersTheRest() {
        assertThat(pairs("1. " + LAMP + "\n2. " + HIVE, "1. " + LAMP + "\n2. " + TIDE + "\n3. " + HIVE))
                .isEqualTo("1>1 same; >2 added; 2>3 renumbered");
    }

    @Test
    void aParagraphThatWentIsRemoved() {
        assertThat(pairs("1. " + LAMP + "\n2. " + HIVE + "\n3. " + TIDE, "1. " + LAMP + "\n2. " + TIDE))
                .isEqualTo("1>1 same; 3>2 renumbered; 2> removed");
    }

    @Test
    void aParagraphBecomesTwoAndTwoBecomeOne() {
        String two = "1. " + LAMP + "\n2. " + HIVE + "\n3. " + TIDE;
        String one = "1. " + LAMP + " " + HIVE + "\n2. " + TIDE;
        assertThat(pairs(one, two)).isEqualTo("1>1+2 split; 2>3 renumbered");
        assertThat(pairs(two, one)).isEqualTo("1+2>1 merged; 3>2 renumbered");
    }

    @Test
    void aParagraphThatWasMovedIsFoundWhereItIs() {
        assertThat(pairs(
                        "1. " + LAMP + "\n2. " + HIVE + "\n3. " + TIDE + "\n4. " + WRECK,
                        "1. " + HIVE + "\n2. " + TIDE + "\n3. " + WRECK + "\n4. " + LAMP))
                .isEqualTo("2>1 renumbered; 3>2 renumbered; 4>3 renumbered; 1>4 moved");
    }

    @Test
    void pointsArePairedByTheirWholePath() {
        assertThat(pairs(
                        "1. The council:\n(a) " + LAMP + "\n(b) " + HIVE,
                        "1. The council:\n(a) " + HIVE + "\n(b) " + WRECK))
                .contains("1>1 same", "1.b>1.a renumbered", ">1.b added", "1.a> removed");
    }

    @Test
    void ofARewrittenParagraphOnlyTheNumberSpeaks() {
        List<ProvisionPair> pairs = ProvisionPairs.of(Comparisons.compare(
                "1. " + LAMP + "\n2. " + HIVE + "\n3. " + TIDE, "1. " + LAMP + "\n2. " + WRECK + "\n3. " + TIDE));
        assertThat(pairs).hasSize(3);
        assertThat(pairs.get(1).confidence()).isLessThan(0.5);
        assertThat(pairs.get(0).confidence()).isGreaterThan(0.9);
    }
}
