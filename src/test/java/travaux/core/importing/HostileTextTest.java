package travaux.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import travaux.core.reading.DraftReader;
import travaux.core.reading.Reading;

/** Absurd texts are read in bounded time: the limits are loose for slow machines and far below what quadratic work would take. */
@Execution(ExecutionMode.CONCURRENT)
class HostileTextTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    @Test
    void oneLineOfTwentyMegabytes() {
        assertThat(read(
                                "x.txt",
                                () -> "[shall] keep the lamps of the harbour lit and clean from dusk to dawn, "
                                        .repeat(290_000))
                        .draft()
                        .units())
                .hasSize(1);
    }

    @Test
    void oneMarkdownLineOfTwentyMegabytes() {
        assertThat(read(
                                "x.md",
                                () -> "a *lamp* & a [buoy](of the [harbour] are kept clean and lit by the keepers "
                                        .repeat(280_000))
                        .draft()
                        .units())
                .hasSize(1);
    }

    @Test
    void aHundredThousandBracketsDeep() {
        int deep = 100_000;
        Reading reading = read("x.md", () -> "## Article 1\n\n" + "[".repeat(deep) + "x" + "]".repeat(deep));
        assertThat(reading.draft().units().getFirst().text().brackets()).hasSize(deep);
        assertThat(reading.draft().units().getFirst().text().depths()[deep]).isEqualTo(deep);
    }

    @Test
    void aHundredThousandBracketsNeverClosed() {
        assertThat(read("x.txt", () -> "Article 1\n\n" + "[a\n\n".repeat(100_000) + "]".repeat(20_000))
                        .notes())
                .isNotEmpty();
    }

    @Test
    void threeThousandParagraphsEachFurtherIn() {
        assertThat(read("x.md", () -> deeper(3_000)).draft().units()).hasSize(1);
    }

    @Test
    void tensOfThousandsOfOptionsAndArticles() {
        assertThat(read("x.txt", () -> "Option 1: [a]\n\n1. b\n\n".repeat(20_000))
                        .draft()
                        .units())
                .hasSize(1);
        assertThat(read("x.txt", () -> "Article 1\n\nText.\n\n".repeat(20_000))
                        .draft()
                        .units())
                .hasSize(20_000);
    }

    @Test
    void styleSheetsOfMegabytesWithoutRulesOrWithOneRepeated() {
        for (String sheet : List.of("a b c d ", "{a ", ".a{b:c}", "a{b:c", "}", "{")) {
            Reading reading = read("x.html", () -> "<style>" + sheet.repeat(400_000) + "</style><p class=a>lamp</p>");
            assertThat(reading.draft().units()).hasSize(1);
        }
    }

    private static String deeper(int levels) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            text.append(" ".repeat(i)).append("1. x\n\n");
        }
        return text.toString();
    }

    private static Reading read(String name, Supplier<String> text) {
        byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
        return Assertions.assertTimeoutPreemptively(
                LIMIT, () -> new DraftReader().read(Importers.standard().read(new RawFile(name, bytes))));
    }
}
