package travaux.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import travaux.core.diff.ChangeClass;
import travaux.core.importing.Importers;
import travaux.core.reading.DraftReader;

/** The tutorial's files as files: what they cite exists, and what the page about them promises is there. */
class TutorialFilesTest {

    private static final Path FOLDER = Path.of("drafts", "tutorial");
    private static final Path MAP = Path.of("src", "docs", "tutorial-map.md");

    @Test
    void itIsFictionalAndEveryTextSaysSo() throws IOException {
        assertThat(json("dossier.json").get("fictional").asBoolean()).isTrue();
        try (Stream<Path> texts = Files.list(FOLDER.resolve("texts"))) {
            assertThat(texts.toList())
                    .hasSize(6)
                    .allSatisfy(text -> assertThat(Files.readAllLines(text).get(2))
                            .startsWith("{")
                            .endsWith("}"));
        }
    }

    @Test
    void checkHasNothingToMend() {
        assertThat(DossierCheck.check(
                        FOLDER,
                        (file, state) ->
                                new DraftReader().read(Importers.standard().read(file))))
                .isEmpty();
    }

    @Test
    void everySourceIsPlainlyInvented() throws IOException {
        assertThat(json("sources.json").get("sources")).hasSizeGreaterThan(5).allSatisfy(source -> {
            assertThat(source.get("what").asString()).startsWith("Fictional: ");
            assertThat(source.has("link")).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafts.json", "events.json", "concordance.json"})
    void everySourceThatIsCitedIsListed(String file) throws IOException {
        List<String> listed = ids(json("sources.json").get("sources"));
        assertThat(json(file).findValues("sources"))
                .isNotEmpty()
                .allSatisfy(cited -> assertThat(strings(cited)).isNotEmpty().isSubsetOf(listed));
    }

    @Test
    void eventsCiteDraftsAndProvisionsThatExist() throws IOException {
        JsonNode events = json("events.json");
        assertThat(events.get("events").findValuesAsString("draft"))
                .isSubsetOf(ids(json("drafts.json").get("drafts")));
        List<String> rows = ids(json("concordance.json").get("rows"));
        assertThat(events.findValues("units"))
                .isNotEmpty()
                .allSatisfy(units -> assertThat(strings(units)).isSubsetOf(rows));
    }

    @Test
    void oneEventIsInDoubtOneIsDatedByItsMonthAndVotesNameTheirMotion() throws IOException {
        JsonNode events = json("events.json").get("events");
        assertThat(events.size()).isBetween(18, 24);
        assertThat(events.findValues("doubt")).isNotEmpty();
        assertThat(events.findValuesAsString("start")).anyMatch(date -> date.length() == "2022-03".length());
        assertThat(events.findValuesAsString("motion")).hasSize(4).allMatch(motion -> motion.startsWith("to "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"revised.fr.md", "revised.ar.md"})
    void aTranslationHasTheHeadingsNumbersAndBracketsOfItsOriginal(String translation) throws IOException {
        assertThat(frame(translation)).isEqualTo(frame("revised.md"));
    }

    @Test
    void theMapNamesAPlaceForEveryClassOfChange() throws IOException {
        List<String> rows = Files.readAllLines(MAP);
        assertThat(Arrays.stream(ChangeClass.values()).map(ChangeClass::wireName))
                .allSatisfy(name -> assertThat(rows).anyMatch(row -> row.matches("\\| `" + name + "` \\|.*\\w.*")));
    }

    /** For each paragraph: how deep a heading it is, how many brackets it opens and closes, whether it has a number. */
    private static List<String> frame(String text) throws IOException {
        Pattern number = Pattern.compile("\\[?(\\d+[.-]|\\(?\\p{L}ـ?\\)) .*");
        List<String> frame = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("texts").resolve(text))) {
            if (!line.isBlank()) {
                long hashes = line.chars().takeWhile(c -> c == '#').count();
                frame.add(hashes + " " + count(line, '[') + " " + count(line, ']') + " "
                        + number.matcher(line).matches());
            }
        }
        return frame;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    private static List<String> ids(JsonNode entries) {
        return entries.valueStream().map(entry -> entry.get("id").asString()).toList();
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode json(String file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(file)));
    }
}
