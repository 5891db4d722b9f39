package travaux.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.core.importing.Checksum;
import travaux.core.importing.RawFile;
import travaux.core.importing.RevisionState;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.Reading;
import travaux.core.text.TextState;

/** The overlay on disk. */
class OverlayTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private static RawFile file(String words) {
        String text = "# Accord\n\n## Article 1. Lamps\n\n(a) Keepers [shall] [may] **light** lamps;[^1]\n\n"
                + "Option 1: " + words + "\n\nOption 2: none.\n\n[^1]: A note.\n";
        return new RawFile("lamps.md", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading read(RawFile file) throws UnusableInputException {
        return StandardReader.INSTANCE.read(file, TextState.OFFICIAL);
    }

    private static KeptText text(RawFile file) throws UnusableInputException {
        return new KeptText(
                "zero",
                KeptText.Role.TEXT,
                "en",
                file.name(),
                Checksum.sha256(file.bytes()),
                Overlay.checksum(read(file)),
                new ReadAs(1, "text/markdown", RevisionState.MARKED, "", false, ""),
                "2024-01-01T00:00:00Z",
                Optional.empty(),
                Optional.of("2023-05"),
                List.of());
    }

    @Test
    void whatIsReadBackIsEqualToWhatWasKept() throws Exception {
        RawFile file = file("oil");
        Overlay.open(root, "accord").keep(text(file), file, read(file));
        Overlay opened = Overlay.open(root, "accord");
        assertThat(opened.texts()).containsExactly(text(file));
        assertThat(opened.reading(text(file))).contains(read(file));
        assertThat(opened.original(text(file)).orElseThrow().bytes()).isEqualTo(file.bytes());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void anImportThatIsInterruptedAtAnyWriteLeavesTheOverlayAsItWas(int failing) throws Exception {
        RawFile before = file("oil");
        Overlay.open(root, "accord").keep(text(before), before, read(before));
        int[] writes = {0};
        Overlay breaking = Overlay.open(root, "accord", (target, bytes) -> {
            if (++writes[0] == failing) {
                throw new IOException("the disk is full");
            }
            WholeFile.ON_DISK.write(target, bytes);
        });
        RawFile after = file("gas");
        assertThatThrownBy(() -> breaking.keep(text(after), after, read(after)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("as it was");
        Overlay opened = Overlay.open(root, "accord");
        assertThat(opened.texts()).containsExactly(text(before));
        assertThat(opened.reading(text(before))).contains(read(before));
        assertThat(opened.original(text(before))).isPresent();
    }

    @Test
    void twoWritersThatOpenedTheSameListLoseNothing() throws Exception {
        Overlay one = Overlay.open(root, "accord");
        Overlay other = Overlay.open(root, "accord");
        RawFile first = file("oil");
        RawFile second = file("gas");
        one.keep(text(first), first, read(first));
        KeptText french = new KeptText(
                "zero",
                KeptText.Role.TEXT,
                "fr",
                second.name(),
                text(second).sha256(),
                text(second).reading(),
                text(second).readAs(),
                "2024-01-02T00:00:00Z",
                Optional.empty(),
                Optional.empty(),
                List.of());
        other.keep(french, second, read(second));
        assertThat(Overlay.open(root, "accord").texts()).containsExactly(text(first), french);
    }

    @Test
    void aDossierWhoseIdIsNoNameOfAFolderKeepsNothing() throws Exception {
        RawFile file = file("oil");
        assertThatThrownBy(() -> Overlay.open(root, "../accord").keep(text(file), file, read(file)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("no id");
        assertThat(root).isEmptyDirectory();
    }
}
