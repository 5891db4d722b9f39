package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports against the files they gave when somebody last looked at them. Renewed by {@code -Dtravaux.renew=true}. */
class GoldenReportTest {

    private static final String FOLDER = "src/test/resources/travaux/cli/";

    @ParameterizedTest
    @CsvSource({"compare,text,compare.txt", "compare,html,compare.html", "align,text,align.txt"})
    void givesWhatWasLookedAt(String command, String format, String golden) throws IOException {
        same(golden, command, FOLDER + "before.md", FOLDER + "after.md", "--format", format);
    }

    @ParameterizedTest
    @CsvSource({"positions,positions.txt", "timeline,timeline.txt"})
    void showsTheRecordAsItWasLookedAt(String command, String golden) throws IOException {
        same(golden, command, "src/test/resources/travaux/core/dossier/small");
    }

    private static void same(String golden, String... words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, new PrintWriter(System.err, true, StandardCharsets.UTF_8), Map.of(), false);
        assertThat(Cli.run(words, console, Optional::empty)).isZero();
        Path file = Path.of(FOLDER, golden);
        if (Boolean.getBoolean("travaux.renew")) {
            Files.write(file, out.toByteArray());
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
    }
}
