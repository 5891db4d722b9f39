package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reader corrects a pairing by a command, sees it in others, and takes it back. */
class CorrectionsTest {

    private static final String OLD = """
        Article 1. Purpose

        Lamps are kept burning from dusk to dawn.

        Article 2. Fog

        Each keeper sounds a horn in fog and repairs it in the same week.

        Article 3. Beacons

        Wooden beacons are painted every spring.
        """;
    private static final String NOW = OLD.replace("3. Beacons", "4. Beacons").replace("2. Fog", "3. Fog")
            + "\nArticle 5. Buoys\n\nBuoys are numbered from the sea.\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String home = "";

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void keepApart() throws Exception {
        home = System.getProperty("travaux.home", "target/home");
        System.setProperty("travaux.home", folder.resolve("home").toString());
        Files.writeString(folder.resolve("old.md"), OLD);
        Files.writeString(folder.resolve("new.md"), NOW);
    }

    @AfterEach
    void goBack() {
        System.setProperty("travaux.home", home);
    }

    @Test
    void aCorrectedPairWinsEverywhereAndIsTakenBack() {
        String before = align().out();
        assertThat(pairs(align("--pair", "3=5", "--format", "json"))).contains("3=5 reader");
        assertThat(align().out()).contains("corrected by the reader");
        assertThat(run("compare", old(), now(), "--unit", "5").out())
                .contains("Article 3 → Article 5", "pairing corrected by the reader");
        assertThat(pairs(run("align", now(), old(), "--format", "json"))).contains("5=3 reader");
        assertThat(align("--undo").out()).isEqualTo(before);
        assertThat(pairs(align("--redo", "--format", "json"))).contains("3=5 reader");
        assertThat(align("--forget").out()).isEqualTo(before);
    }

    @Test
    void splitsMergersAndUnitsThatStandAloneAreKept() {
        assertThat(pairs(align("--pair", "2=3,5", "--pair", "1,3=4", "--format", "json")))
                .containsExactlyInAnyOrder("2=3,5 reader", "1,3=4 reader");
        JsonNode apart = json(align("--apart", "old:2", "--apart", "new:4", "--format", "json"));
        assertThat(numbers(apart.path("removed"))).contains("2");
        assertThat(numbers(apart.path("added"))).contains("4");
        assertThat(align().out()).contains("removed").contains("corrected by the reader");
    }

    @Test
    void aCorrectionOfAUnitThatIsNoMoreIsKeptAndSaid() throws Exception {
        align("--pair", "3=5");
        Path file = folder.resolve("home/corrections.json");
        String written = Files.readString(file).replaceFirst("(?s)(\"made\".*?\"new\" : \\[\\s*\")[^\"]*", "$1gone");
        Files.writeString(file, written);
        Ended ended = align("--format", "json");
        assertThat(ended.err()).contains("kept but not applied");
        assertThat(pairs(ended)).noneMatch(pair -> pair.endsWith("reader"));
        assertThat(Files.readString(file)).contains("gone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--undo|3|no correction of these two texts to undo",
                "--redo|3|that was undone last",
                "--forget|3|to forget",
                "--pair 3|2|--pair takes OLD=NEW",
                "--pair 1,2=3,4|2|--pair takes OLD=NEW",
                "--pair 3=|2|--pair takes OLD=NEW",
                "--apart 3|2|--apart takes old:UNIT or new:UNIT",
                "--undo --redo|2|Give one of",
                "--pair 3=99|3|has no unit 99",
                "--apart new:77|3|has no unit 77"
            })
    void whatCannotBeDoneIsSaidInASentence(String options, int code, String words) {
        Ended ended = align(options.split(" "));
        assertThat(ended.err()).contains(words);
        assertThat(ended.code()).isEqualTo(code);
        assertThat(ended.out()).isEmpty();
        assertThat(folder.resolve("home/corrections.json")).doesNotExist();
    }

    private String old() {
        return folder.resolve("old.md").toString();
    }

    private String now() {
        return folder.resolve("new.md").toString();
    }

    private Ended align(String... more) {
        List<String> words = new ArrayList<>(List.of("align", old(), now()));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private static List<String> pairs(Ended ended) {
        return json(ended)
                .path("pairs")
                .valueStream()
                .map(pair -> String.join(",", numbers(pair.path("old"))) + "="
                        + String.join(",", numbers(pair.path("new"))) + " "
                        + pair.path("source").asString())
                .toList();
    }

    private static List<String> numbers(JsonNode refs) {
        return refs.valueStream().map(ref -> ref.path("number").asString()).toList();
    }

    private static JsonNode json(Ended ended) {
        return JsonMapper.shared().readTree(ended.out());
    }

    private static Ended run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Console console = new Console(out, new PrintWriter(err, true), Map.of(), false);
        int code = Cli.run(words, console, Optional::empty);
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
