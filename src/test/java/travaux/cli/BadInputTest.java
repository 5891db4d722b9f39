package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be used is answered in one sentence, with an exit code, and never with a stack trace. */
@Execution(ExecutionMode.CONCURRENT)
class BadInputTest {

    private static final String GOOD = "src/test/resources/travaux/cli/before.md";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** How a call in this process ended. */
    private record Ended(int code, String out, String err) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inspect no-such-file.md|3|There is no file",
                "inspect src|3|is a folder",
                "inspect tutorial:nothing|3|has no draft",
                "inspect nowhere:zero|3|There is no dossier",
                "timeline nowhere|3|There is no dossier",
                "check nowhere|3|There is no dossier",
                "compare GOOD GOOD --unit 99|3|has no unit 99. It has:",
                "compare GOOD|2|Missing required parameter",
                "compare GOOD GOOD --in elsewhere|2|--in takes old, new",
                "compare GOOD GOOD --format xml|2|text, json, html",
                "compare GOOD GOOD --output no/such/folder/a.txt|3|there is no folder",
                "compair GOOD GOOD|2|There is no command “compair”: did you mean “compare”?",
                "inspect --frmat json GOOD|2|There is no option “--frmat”: did you mean “--format”?",
                "timeline tutorial --from yesterday|2|is no date",
                "fetch nowhere|3|There is no dossier",
                "fetch un-cybercrime-convention --draft ru-2021|3|import it with --draft ru-2021",
                "fetch un-cybercrime-convention --draft zero|3|is not verified",
                "import GOOD|2|Name the dossier with --dossier",
                "import no-such-file.md --dossier tutorial|3|There is no file",
                "bench GOOD GOOD --repeat 0|2|1 or more",
                "snapshot tutorial --output a.jpg|2|ends in .png",
                "snapshot tutorial --output a.png --size large|2|WIDTHxHEIGHT",
                "snapshot GOOD GOOD --old zero --output a.png|2|two texts were named"
            })
    void isAnsweredInWords(String call, int code, String words) {
        Ended ended = run(call.replace("GOOD", GOOD).split(" "));
        assertThat(ended.err()).contains(words).doesNotContain("Exception", "\tat ");
        assertThat(ended.code()).isEqualTo(code);
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        refused(Files.createFile(folder.resolve("empty.md")));
    }

    @Test
    void aFileOfSpacesIsRefused() throws Exception {
        refused(Files.writeString(folder.resolve("blank.txt"), " \n\t\n"));
    }

    @Test
    void binaryIsRefused() throws Exception {
        byte[] bytes = new byte[4096];
        new java.util.Random(7).nextBytes(bytes);
        refused(Files.write(folder.resolve("noise.md"), bytes));
    }

    @Test
    void aHundredThousandBracketsAreReadOrRefusedInTime() throws Exception {
        Path file = Files.writeString(folder.resolve("deep.md"), "Article 1. Oil\n\n" + "[".repeat(100_000) + "lamp");
        endsInTime(file);
    }

    @Test
    void aLineOfTwentyMegabytesIsReadOrRefusedInTime() throws Exception {
        byte[] line = new byte[20_000_000];
        Arrays.fill(line, (byte) 'a');
        for (int i = 5; i < line.length; i += 6) {
            line[i] = ' ';
        }
        endsInTime(Files.write(folder.resolve("long.txt"), line));
    }

    private void refused(Path file) {
        Ended ended = run("inspect", file.toString());
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err().strip()).isNotEmpty().doesNotContain("Exception").doesNotContain("\n");
    }

    private void endsInTime(Path file) {
        Ended ended = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> run("inspect", file.toString(), "--format", "json"));
        assertThat(ended.code()).isIn(0, 3);
        assertThat(ended.err()).doesNotContain("Exception");
    }

    private static Ended run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Console console = new Console(out, new PrintWriter(err, true), Map.of(), false);
        int code = Cli.run(words, console, Optional::empty);
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
