package travaux.core.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A paragraph may run over a whole document: the limit is loose for slow machines and far below what quadratic work would take. */
class LongParagraphTest {

    private static final int PAGES = 200;
    private static final int LINES = 46;

    @Test
    void aSentenceOverTwoHundredPagesIsReadInBoundedTime() {
        Paper paper = new Paper();
        for (int page = 0; page < PAGES; page++) {
            int first = page * LINES;
            paper.page()
                    .lines(
                            Paper.MARGIN,
                            Paper.MARGIN,
                            IntStream.range(first, first + LINES)
                                    .mapToObj(LongParagraphTest::line)
                                    .toList());
        }

        List<String> texts =
                Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Paper.texts(paper.read()));

        assertThat(String.join(" ", texts).split("lighthouse", -1).length).isEqualTo(PAGES * LINES + 1);
    }

    /** No two alike, or they would be taken for running heads. */
    private static String line(int number) {
        String name = Integer.toString(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                .collect(Collectors.joining());
        return "the keepers of the lighthouse shall count the boats of " + name + " that pass before the tide,";
    }
}
