package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that adds texts to a dossier, in a process of its own. */
@Execution(ExecutionMode.CONCURRENT)
class ImportCommandTest {

    private static final String RECORD = "un-cybercrime-convention";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private Child.Ended run(String... words) throws Exception {
        return Child.run(home, Map.of(), words);
    }

    private Path folder() throws Exception {
        Path folder = Files.createDirectory(home.resolve("papers"));
        String text = "Lamps\n\nA/AC.291/22/Rev.1\n\n# Accord\n\n## Article 1. Oil\n\n1. Oil [shall] burn.\n";
        Files.writeString(folder.resolve("a.md"), text);
        Files.writeString(
                folder.resolve("b.md"), text.replace("/22/Rev.1", "/L.15").replace("[shall]", "shall"));
        Files.writeString(folder.resolve("c.txt"), "Nothing that tells.\n");
        return folder;
    }

    @Test
    void aFolderIsSortedByMastheadsAndWhatCannotBeUsedIsSaid() throws Exception {
        Child.Ended ended = run("import", folder().toString(), "--dossier", RECORD, "--format", "json");
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err().lines())
                .singleElement()
                .asString()
                .contains("c.txt")
                .contains("--draft");
        JsonNode files = JsonMapper.shared().readTree(ended.out()).get("files");
        assertThat(files.get(0).get("kept").get("draft").asString()).isEqualTo("rdtc");
        assertThat(files.get(1).get("kept").get("draft").asString()).isEqualTo("final");
        assertThat(files.get(2).get("kept").isNull()).isTrue();
        Child.Ended compared = run("compare", RECORD + ":rdtc", RECORD + ":final", "--format", "json");
        JsonNode answer = JsonMapper.shared().readTree(compared.out());
        assertThat(answer.get("warnings")).isEmpty();
        assertThat(answer.get("summary").get("classes").get("brackets-lifted").asInt())
                .isEqualTo(1);
        assertThat(run("import", "--list", "--dossier", RECORD).out()).startsWith("2 of 10 texts at hand");
        assertThat(run("import", "--remove", "rdtc", "--dossier", RECORD).code())
                .isZero();
        assertThat(run("import", "--list", "--dossier", RECORD).out()).startsWith("1 of 10 texts at hand");
    }

    @Test
    void aPreviewKeepsNothing() throws Exception {
        Child.Ended ended = run("import", folder().resolve("a.md").toString(), "--dossier", RECORD, "--dry-run");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("Draft: rdtc.").contains("A preview");
        assertThat(home.resolve("added")).doesNotExist();
    }
}
