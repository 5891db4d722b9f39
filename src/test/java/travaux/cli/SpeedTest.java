package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import travaux.core.proof.BigTexts;

/** Renews the table of {@code src/docs/speed.md} with {@code -Dspeed.write=true}. It measures and judges nothing. */
class SpeedTest {

    private static final Path PAGE = Path.of("src", "docs", "speed.md");
    private static final String BEGIN = "<!-- comparing -->";
    private static final String END = "<!-- end of comparing -->";
    private static final String HEAD = """

        | texts | words | align | diff | git | times git |
        | --- | ---: | ---: | ---: | ---: | ---: |
        """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by the runner
    private Path home;

    @Test
    void theTableOfComparingIsRenewed() throws Exception {
        assumeTrue(Boolean.getBoolean("speed.write"), "only when asked for");
        StringBuilder table = new StringBuilder(HEAD);
        table.append(row("an ordinary pair of drafts", BigTexts.negotiated(11, 230), 60));
        table.append(row("the same, ten times as long", BigTexts.negotiated(11, 2300), 7));
        table.append(row("rewritten from beginning to end", BigTexts.rewritten(11, 230), 30));
        table.append(row("2,800 articles against 2,300", BigTexts.shortened(11, 2800, 2300), 7));
        String page = Files.readString(PAGE);
        assertThat(page).contains(BEGIN, END);
        String rest = page.substring(page.indexOf(END));
        Files.writeString(PAGE, page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + "\n" + table + "\n" + rest);
    }

    private String row(String name, BigTexts.Pair pair, int repeat) throws Exception {
        Path old = Files.writeString(home.resolve("old.md"), pair.old());
        Path now = Files.writeString(home.resolve("new.md"), pair.now());
        List<String> call = List.of(
                "bench",
                old.toString(),
                now.toString(),
                "--format",
                "json",
                "--warm-up",
                "60",
                "--repeat",
                "" + repeat);
        Child.Ended ended = Child.timed(home, call.toArray(String[]::new));
        assertThat(ended.code()).as(ended.err()).isZero();
        JsonNode bench = JsonMapper.shared().readTree(ended.out());
        JsonNode rival = bench.get("rival");
        return String.format(
                Locale.ROOT,
                "| %s | %,d / %,d | %.0f ms | %.0f ms | %.0f ms | %.1f |%n",
                name,
                words(pair.old()),
                words(pair.now()),
                bench.get("millis").get("align").asDouble(),
                bench.get("millis").get("diff").asDouble(),
                rival.get("millis").asDouble(),
                rival.get("ratio").asDouble());
    }

    private static long words(String text) {
        return text.split("\\s+").length;
    }
}
