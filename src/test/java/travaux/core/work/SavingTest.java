package travaux.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.importing.UnusableInputException;

class SavingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void replacesWhatWasThere() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Saving.save(file, "new".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThatThrownBy(() -> Saving.save(file, target -> {
                    Files.writeString(target, "half");
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("cannot be written");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThatThrownBy(() -> Saving.save(folder.resolve("no/a.txt"), new byte[0]))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("there is no folder");
    }
}
