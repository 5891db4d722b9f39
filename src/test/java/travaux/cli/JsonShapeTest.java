package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields that scripts rely on are there, by name. */
class JsonShapeTest {

    private static final String[] STEP = {
        "id", "step", "said", "planned", "happened", "slipped", "events", "sources", "confidence"
    };
    private static final String[] DOCUMENT = {
        "id", "symbol", "symbol_unverified", "type", "author", "date", "event", "draft", "sources"
    };

    private static final String BEFORE = "src/test/resources/travaux/cli/before.md";
    private static final String AFTER = "src/test/resources/travaux/cli/after.md";
    private static final String[] REF = {"id", "kind", "number", "label", "title", "parent", "textState"};

    @Test
    void inspect() {
        JsonNode answer = answer("inspect", BEFORE);
        assertThat(answer.propertyNames())
                .contains("schema", "file", "mediaType", "sha256", "language", "title", "symbol", "date", "units")
                .contains("brackets", "notes");
        assertThat(answer.get("brackets").propertyNames()).contains("groups", "maxDepth", "alternatives", "unbalanced");
        assertThat(answer.get("units"))
                .isNotEmpty()
                .allSatisfy(unit ->
                        assertThat(unit.propertyNames()).contains(REF).contains("words", "brackets", "page", "text"));
        assertThat(answer.get("brackets").get("groups").asInt()).isEqualTo(4);
        assertThat(answer.get("brackets").get("alternatives").asInt()).isEqualTo(1);
    }

    @Test
    void align() {
        JsonNode answer = answer("align", BEFORE, AFTER);
        assertThat(answer.propertyNames()).contains("schema", "pairs", "removed", "added");
        assertThat(answer.get("pairs"))
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(pair.propertyNames())
                        .contains("old", "new", "relation", "similarity", "confidence", "source"));
        assertThat(numbers(answer.get("removed"))).containsExactly("5");
        assertThat(numbers(answer.get("added"))).containsExactly("3");
    }

    @Test
    void compare() {
        JsonNode answer = answer("compare", BEFORE, AFTER);
        assertThat(answer.propertyNames())
                .contains("schema", "old", "new", "approximate", "units", "summary", "millis");
        assertThat(answer.get("summary").get("words").propertyNames())
                .contains("old", "new", "kept", "inserted", "deleted", "moved");
        assertThat(answer.get("summary").get("brackets").propertyNames()).contains("old", "new");
        assertThat(answer.get("millis").propertyNames()).contains("read", "align", "diff");
        for (JsonNode unit : answer.get("units")) {
            assertThat(unit.propertyNames()).contains("relation", "old", "new", "basis", "runs", "elements", "changes");
            assertThat(unit.get("runs"))
                    .allSatisfy(run -> assertThat(run.propertyNames())
                            .containsExactly("op", "text", "oldDepth", "newDepth", "move"));
            assertThat(unit.get("changes"))
                    .allSatisfy(change -> assertThat(change.propertyNames()).contains("classes", "old", "new", "runs"));
        }
    }

    @Test
    void everyUnitOfBothTextsIsComparedOnce() {
        JsonNode answer = answer("compare", BEFORE, AFTER);
        for (String side : List.of("old", "new")) {
            List<String> compared = StreamSupport.stream(answer.get("units").spliterator(), false)
                    .flatMap(unit -> StreamSupport.stream(unit.get(side).spliterator(), false))
                    .map(ref -> ref.get("id").asString())
                    .toList();
            List<String> read =
                    ids(answer("inspect", side.equals("old") ? BEFORE : AFTER).get("units"));
            assertThat(compared).containsExactlyInAnyOrderElementsOf(read);
        }
    }

    @Test
    void runsGiveBothTextsBack() {
        JsonNode answer = answer("compare", BEFORE, AFTER, "--unit", "4");
        JsonNode unit = answer.get("units").get(0);
        assertThat(joined(unit, "keep", "delete", "move-from")).isEqualTo(bare(text(BEFORE, "3")));
        assertThat(joined(unit, "keep", "insert", "move-to")).isEqualTo(bare(text(AFTER, "4")));
    }

    @Test
    void history() {
        JsonNode answer = answer("history", "tutorial", "--unit", "10");
        assertThat(answer.propertyNames()).contains("schema", "unit", "drafts", "words");
        assertThat(answer.get("unit").propertyNames()).contains(REF);
        assertThat(answer.get("drafts"))
                .hasSize(5)
                .allSatisfy(draft -> assertThat(draft.propertyNames())
                        .contains("draft", "ref", "textState", "number", "brackets", "words", "elements"));
        assertThat(answer.get("words"))
                .isNotEmpty()
                .allSatisfy(
                        words -> assertThat(words.propertyNames()).contains("text", "first", "last", "inBracketsIn"));
    }

    @Test
    void aRestatedProvisionHasElementsAndNoWords() {
        JsonNode answer = answer("history", "un-cybercrime-convention", "--unit", "6");
        assertThat(answer.get("words")).isEmpty();
        assertThat(answer.get("drafts")).isNotEmpty().allSatisfy(draft -> {
            assertThat(draft.get("words").isNull()).isTrue();
            assertThat(draft.get("brackets").isNull()).isTrue();
            assertThat(draft.get("standing").asString()).isIn("here", "unknown");
        });
        assertThat(answer.get("drafts")
                        .valueStream()
                        .filter(draft -> !draft.get("elements").isEmpty()))
                .hasSizeGreaterThan(3);
    }

    @Test
    void timelineAndCheck() {
        JsonNode timeline = answer("timeline", "un-cybercrime-convention", "--from", "2024", "--to", "2024");
        assertThat(timeline.get("as_of").asString()).isNotEmpty();
        assertThat(timeline.get("events")).isNotEmpty().allSatisfy(event -> {
            assertThat(event.propertyNames()).contains("id", "start", "end", "kind", "title", "description", "sources");
            assertThat(event.get("sources")).isNotEmpty();
            assertThat(event.get("start").asString() + event.get("end").asString())
                    .contains("2024");
        });
        assertThat(timeline.get("timetable"))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.propertyNames()).contains(STEP));
        assertThat(timeline.get("documents"))
                .isNotEmpty()
                .allSatisfy(document -> assertThat(document.propertyNames()).contains(DOCUMENT));
        assertThat(answer("check", "tutorial").get("faults")).isEmpty();
    }

    @Test
    void aTimelineOfAnArticleFollowsItsNumber() {
        JsonNode now = answer("timeline", "un-cybercrime-convention", "--unit", "6");
        JsonNode before = answer("timeline", "un-cybercrime-convention", "--unit", "5", "--in", "rdtc");

        assertThat(ids(now.get("events"))).isNotEmpty().isEqualTo(ids(before.get("events")));
        assertThat(now.get("events"))
                .allSatisfy(event -> assertThat(event.get("units"))
                        .anySatisfy(unit ->
                                assertThat(unit.get("followedTo").toString()).contains("6")));
    }

    @Test
    void search() {
        JsonNode answer = answer("search", "tutorial", "harbour");
        assertThat(answer.propertyNames()).contains("schema", "total", "perDraft", "hits");
        assertThat(answer.get("hits")).hasSize(answer.get("total").asInt()).allSatisfy(hit -> {
            assertThat(hit.propertyNames()).contains("kind", "draft", "ref", "snippet", "score");
            assertThat(hit.get("kind").asString())
                    .isIn("text", "element", "event", "position", "statement", "document", "note");
            assertThat(hit.get("snippet").asString().toLowerCase(java.util.Locale.ROOT))
                    .contains("harbour")
                    .doesNotContain("{*");
        });
        assertThat(answer.get("hits")
                        .valueStream()
                        .filter(hit -> hit.get("kind").asString().equals("text")))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.get("ref").propertyNames()).contains(REF));
        for (var draft : answer.get("perDraft").properties()) {
            assertThat(answer.get("hits")
                            .valueStream()
                            .filter(hit -> hit.get("draft").asString("").equals(draft.getKey())))
                    .hasSize(draft.getValue().asInt());
        }
    }

    @Test
    void aDocumentIsFoundByItsSymbol() {
        assertThat(answer("search", "un-cybercrime-convention", "A/AC.291/22").get("hits"))
                .anyMatch(hit -> hit.get("kind").asString().equals("document"));
    }

    @Test
    void searchFindsElementsEventsNotesAndPositionsOfTheRecord() {
        JsonNode answer = answer("search", "un-cybercrime-convention", "safeguard*");
        List<String> kinds = answer.get("hits")
                .valueStream()
                .map(hit -> hit.get("kind").asString())
                .distinct()
                .toList();
        assertThat(kinds)
                .contains("element", "event", "note", "position", "statement")
                .doesNotContain("text");
        assertThat(answer.get("words"))
                .allSatisfy(words -> assertThat(words.isNull()).isTrue());
    }

    private static String text(String file, String number) {
        return StreamSupport.stream(answer("inspect", file).get("units").spliterator(), false)
                .filter(unit -> unit.get("number").asString().equals(number))
                .findFirst()
                .orElseThrow()
                .get("text")
                .asString();
    }

    private static String joined(JsonNode unit, String... ops) {
        StringBuilder text = new StringBuilder();
        for (JsonNode run : unit.get("runs")) {
            if (List.of(ops).contains(run.get("op").asString())) {
                text.append(run.get("text").asString());
            }
        }
        return bare(text.toString());
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\[\\]]", "");
    }

    private static List<String> numbers(JsonNode refs) {
        return StreamSupport.stream(refs.spliterator(), false)
                .map(ref -> ref.get("number").asString())
                .toList();
    }

    private static List<String> ids(JsonNode refs) {
        return StreamSupport.stream(refs.spliterator(), false)
                .map(ref -> ref.get("id").asString())
                .toList();
    }

    private static JsonNode answer(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, new PrintWriter(System.err, true, StandardCharsets.UTF_8), Map.of(), false);
        String[] call = java.util.stream.Stream.concat(
                        java.util.Arrays.stream(words), java.util.stream.Stream.of("--format", "json"))
                .toArray(String[]::new);
        assertThat(Cli.run(call, console, Optional::empty)).isZero();
        JsonNode answer = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(answer.get("schema").asInt()).isEqualTo(1);
        return answer;
    }
}
