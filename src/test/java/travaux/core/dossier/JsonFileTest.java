package travaux.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written again loses nothing. */
class JsonFileTest {

    private static final List<String> FILES =
            List.of("dossier.json", "drafts.json", "sources.json", "events.json", "concordance.json", "elements.json");

    private final Path folder;

    JsonFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aRewriteKeepsEveryKeyInItsOrderUnknownOnesToo() throws IOException {
        SmallDossier.in(folder);
        Path again = Files.createDirectory(folder.resolve("again"));
        for (String name : FILES) {
            JsonFile file = read(folder, name);
            file.write(again);
            assertThat(read(again, name).root().toString())
                    .isEqualTo(file.root().toString());
        }
        assertThat(Files.readString(again.resolve("drafts.json"))).contains("\"x-shelf\"");
    }

    @Test
    void aSecondRewriteChangesNoByteAndLeavesNothingBeside() throws IOException {
        SmallDossier.in(folder);
        JsonFile file = read(folder, "events.json");
        file.write(folder);
        byte[] once = Files.readAllBytes(folder.resolve("events.json"));
        read(folder, "events.json").write(folder);

        assertThat(Files.readAllBytes(folder.resolve("events.json"))).isEqualTo(once);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(path -> path.toString().endsWith(".new"));
        }
    }

    private static JsonFile read(Path folder, String name) {
        return JsonFile.read(folder, name, new Faults()).orElseThrow();
    }
}
