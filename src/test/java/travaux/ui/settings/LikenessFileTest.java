package travaux.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikenessFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private final Likeness likeness = new Likeness(true, 2, 2, 1, new byte[] {1, 2, 3, -1, 4, 5, 6, -1});

    @Test
    void whatWasKeptIsHandedOverWholeAndOnce() {
        LikenessFile file = new LikenessFile(folder);
        file.write("grounds", likeness);
        assertThat(taken(file, "grounds")).get().usingRecursiveComparison().isEqualTo(likeness);
        assertThat(taken(file, "grounds")).isEmpty();
    }

    @Test
    void whatRestsOnSomethingElseByNowIsTakenAwayUnseen() {
        LikenessFile file = new LikenessFile(folder);
        file.write("grounds", likeness);
        assertThat(taken(file, "others")).isEmpty();
        assertThat(taken(file, "grounds")).isEmpty();
        file.write("grounds", likeness);
        assertThat(file.take(Optional::empty)).isEmpty();
    }

    @Test
    void aDamagedFileIsAsGoodAsNone() throws IOException {
        LikenessFile file = new LikenessFile(folder);
        file.write("grounds", likeness);
        Path written = folder.resolve("likeness.bin");
        byte[] bytes = Files.readAllBytes(written);
        for (int length = 0; length < bytes.length; length++) {
            Files.write(written, java.util.Arrays.copyOf(bytes, length));
            Optional<Likeness> found = taken(file, "grounds");
            int cut = length;
            found.ifPresent(whole -> assertThat(whole)
                    .as("cut after %d bytes", cut)
                    .usingRecursiveComparison()
                    .isEqualTo(likeness));
            assertThat(written).doesNotExist();
        }
        Files.writeString(written, "no likeness");
        assertThat(taken(file, "grounds")).isEmpty();
    }

    @Test
    void whatNoPictureCanBeIsRefused() {
        assertThatThrownBy(() -> new Likeness(false, 1, 1 << 20, 1 << 20, new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Likeness(false, 0, 1, 1, new byte[4]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void groundsChangeWithWhatReadersAddedOrChoseAndWithNothingElse() throws IOException {
        Path settings = folder.resolve("settings");
        Path data = folder.resolve("data");
        String before = Grounds.of(settings, data).orElseThrow();
        Path added = Files.createDirectories(data.resolve("added/tutorial")).resolve("zero.txt");
        Files.writeString(added, "one");
        String with = Grounds.of(settings, data).orElseThrow();
        assertThat(with).isNotEqualTo(before);
        Files.writeString(data.resolve("travaux.log"), "a warning");
        assertThat(Grounds.of(settings, data)).contains(with);
        Files.setLastModifiedTime(added, FileTime.fromMillis(86_400_000));
        String edited = Grounds.of(settings, data).orElseThrow();
        assertThat(edited).isNotEqualTo(with);
        Files.createDirectories(settings);
        Files.writeString(settings.resolve("window.json"), "{}");
        assertThat(Grounds.of(settings, data)).isPresent().get().isNotEqualTo(edited);
    }

    private static Optional<Likeness> taken(LikenessFile file, String grounds) {
        return file.take(() -> Optional.of(grounds));
    }
}
