package travaux.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the dossiers that come with the program say in words is for readers: no ids, no typewriter's quotation marks. */
class BundledWordsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern QUOTED = Pattern.compile("(?<!\\w)'[^']+'(?!\\w)");

    @ParameterizedTest
    @ValueSource(strings = {"tutorial", "un-cybercrime-convention"})
    void noSentenceHasAnIdOfASource(String dossier) throws IOException {
        Path folder = Path.of("drafts", dossier);
        List<Pattern> ids = StreamSupport.stream(
                        JSON.readTree(folder.resolve("sources.json").toFile())
                                .get("sources")
                                .spliterator(),
                        false)
                .map(source -> source.get("id").asString())
                .filter(id -> id.matches("[a-z]+-[a-z0-9-]+|[A-Z]+[A-Z0-9]*\\d"))
                .map(id -> Pattern.compile("(?<![\\w/.-])" + Pattern.quote(id) + "(?![\\w/-])"))
                .toList();
        assertThat(ids).isNotEmpty();
        assertThat(sentences(folder))
                .allSatisfy(sentence ->
                        assertThat(ids).noneMatch(id -> id.matcher(sentence).find()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tutorial", "un-cybercrime-convention"})
    void whatIsQuotedStandsInQuotationMarks(String dossier) throws IOException {
        assertThat(sentences(Path.of("drafts", dossier)))
                .noneMatch(sentence -> QUOTED.matcher(sentence).find());
    }

    private static List<String> sentences(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            return found.stream()
                    .flatMap(file -> strings(JSON.readTree(file.toFile())))
                    .toList();
        }
    }

    private static Stream<String> strings(JsonNode node) {
        return node.isString()
                ? Stream.of(node.asString()).filter(text -> text.contains(" "))
                : StreamSupport.stream(node.spliterator(), false).flatMap(BundledWordsTest::strings);
    }
}
