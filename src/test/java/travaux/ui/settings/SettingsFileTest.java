package travaux.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    private final Path folder;

    SettingsFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Remembered remembered = new Remembered(
                1, "DARK", 1.2, 1280, 720, true, false, true, true, "REDLINE", "tides", "zero", "final", "article-3");
        new SettingsFile(folder.resolve("not/yet")).write(remembered);
        assertThat(new SettingsFile(folder.resolve("not/yet")).read()).isEqualTo(remembered);
    }

    @Test
    void writingLeavesNoOtherFileBehind() throws IOException {
        new SettingsFile(folder).write(Remembered.NOTHING);
        new SettingsFile(folder).write(Remembered.NOTHING);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"schema\":9}", "{\"schema\":1,\"size\":99,\"colours\":\"PINK\"}"})
    void aDamagedFileIsAsGoodAsNone(String damage) throws IOException {
        Files.writeString(folder.resolve("window.json"), damage);
        assertThat(new SettingsFile(folder).read()).isEqualTo(Remembered.NOTHING);
    }

    @Test
    void eachPlatformHasItsOwnFolder() {
        Path home = Path.of("/home/reader");
        assertThat(SettingsFile.folder("Linux", home, Map.of())).isEqualTo(home.resolve(".config/travaux"));
        assertThat(SettingsFile.folder("Linux", home, Map.of("XDG_CONFIG_HOME", "/etc/mine")))
                .isEqualTo(Path.of("/etc/mine/travaux"));
        assertThat(SettingsFile.folder("Mac OS X", home, Map.of()))
                .isEqualTo(home.resolve("Library/Application Support/Travaux"));
        assertThat(SettingsFile.folder("Windows 11", home, Map.of("APPDATA", "/roaming")))
                .isEqualTo(Path.of("/roaming/Travaux"));
    }
}
