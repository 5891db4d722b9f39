package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import travaux.core.importing.UnusableInputException;
import travaux.core.search.SearchIndex;
import travaux.core.search.SearchQuery;
import travaux.core.search.SearchScope;
import travaux.core.search.UnusableQueryException;
import travaux.core.text.Budget;

/** Every fact that a paragraph of the core sources stands on is found by the commands that everybody has. */
class LedgerTest {

    private static final Path LEDGER = Path.of("../shared/facts/ledger.json");
    private static final String DOSSIER = "un-cybercrime-convention";

    @Test
    void everyFactOfTheLedgerIsFound() {
        Set<String> wanted = wanted();
        Set<String> found = new TreeSet<>();
        answers().forEach(answer -> gather(answer, found));

        wanted.removeAll(found);
        assertThat(wanted).isEmpty();
    }

    @Test
    void everyFactOfTheLedgerIsFoundByWhatOthersCiteItAs() throws UnusableInputException, UnusableQueryException {
        try (SearchIndex index = index()) {
            for (String fact : wanted()) {
                String id = fact.replaceFirst("^draft:", "");
                assertThat(found(index, id)).as(fact).contains(id);
            }
        }
    }

    @Test
    void everyFactOfTheLedgerIsFoundByItsWords() throws UnusableInputException, UnusableQueryException {
        Map<String, String> words = new TreeMap<>();
        answers().forEach(answer -> words(answer, words));
        words.keySet().retainAll(wanted());
        assertThat(words).hasSizeGreaterThan(230);
        try (SearchIndex index = index()) {
            for (Map.Entry<String, String> fact : words.entrySet()) {
                assertThat(found(index, fact.getValue()))
                        .as(fact.getKey() + ": " + fact.getValue())
                        .contains(fact.getKey());
            }
        }
    }

    @Test
    void theCommandFindsAFactByItsId() {
        assertThat(answer("search", DOSSIER, "POS-020").get("hits"))
                .anySatisfy(hit -> assertThat(hit.get("id").asString()).isEqualTo("pos-020"));
    }

    private static Set<String> wanted() {
        Path ledger = Stream.of(LEDGER, Path.of(System.getProperty("travaux.samples", ""), "../facts/ledger.json"))
                .filter(Files::exists)
                .findFirst()
                .orElse(LEDGER);
        assumeTrue(Files.exists(ledger), "no ledger at " + ledger);
        Set<String> wanted = new TreeSet<>();
        for (JsonNode entry : JsonMapper.shared().readTree(ledger).get("entries")) {
            entry.get("facts").forEach(fact -> wanted.add(fact.asString()));
        }
        assertThat(wanted).hasSizeGreaterThan(250);
        return wanted;
    }

    private static List<JsonNode> answers() {
        Stream<JsonNode> histories =
                Stream.of("3", "6", "15", "24", "45").map(unit -> answer("history", DOSSIER, "--unit", unit));
        return Stream.concat(Stream.of(answer("positions", DOSSIER), answer("timeline", DOSSIER)), histories)
                .toList();
    }

    private static SearchIndex index() throws UnusableInputException {
        return SearchIndex.of(new Inputs().library().open(DOSSIER), Budget.unlimited());
    }

    private static List<String> found(SearchIndex index, String query) throws UnusableQueryException {
        return index.search(SearchQuery.parse(query), SearchScope.ALL, Budget.unlimited()).hits().stream()
                .map(hit -> hit.passage().id())
                .toList();
    }

    /** By id, the words in which an answer says the gist of a fact; without quotation marks, which would make a phrase. */
    private static void words(JsonNode node, Map<String, String> words) {
        if (node.isObject() && node.has("id")) {
            Stream.of("title", "subject", "what", "text", "step")
                    .filter(key -> node.has(key) && node.get(key).isString())
                    .forEach(key -> words.put(
                            node.get("id").asString(), node.get(key).asString().replaceAll("[\"“”„«»]", " ")));
        }
        node.forEach(inner -> words(inner, words));
    }

    /** The ids of everything in an answer; drafts and rows are also found where something names them. */
    private static void gather(JsonNode node, Set<String> found) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            JsonNode value = property.getValue();
            switch (property.getKey()) {
                case "id" -> found.add(value.asString());
                case "draft" -> found.add("draft:" + value.asString());
                case "concordance" -> ids(value).forEach(found::add);
                default -> {}
            }
        }
        node.forEach(inner -> gather(inner, found));
    }

    private static Stream<String> ids(JsonNode value) {
        return value.isString()
                ? Stream.of(value.asString())
                : value.valueStream().filter(JsonNode::isString).map(JsonNode::asString);
    }

    private static JsonNode answer(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, new PrintWriter(System.err, true, StandardCharsets.UTF_8), Map.of(), false);
        String[] call =
                Stream.concat(Stream.of(words), Stream.of("--format", "json")).toArray(String[]::new);
        assertThat(Cli.run(call, console, Optional::empty)).isZero();
        return JsonMapper.shared().readTree(out.toByteArray());
    }
}
