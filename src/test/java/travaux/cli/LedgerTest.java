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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every fact that a paragraph of the core sources stands on is found by the commands that everybody has. */
class LedgerTest {

    private static final Path LEDGER = Path.of("../shared/facts/ledger.json");
    private static final String DOSSIER = "un-cybercrime-convention";

    @Test
    void everyFactOfTheLedgerIsFound() {
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

        Set<String> found = new TreeSet<>();
        gather(answer("positions", DOSSIER), found);
        gather(answer("timeline", DOSSIER), found);
        for (String unit : List.of("3", "6", "15", "24", "45")) {
            gather(answer("history", DOSSIER, "--unit", unit), found);
        }

        wanted.removeAll(found);
        assertThat(wanted).isEmpty();
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
