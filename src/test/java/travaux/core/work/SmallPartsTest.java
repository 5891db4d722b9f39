package travaux.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import travaux.core.importing.UnusableInputException;

class SmallPartsTest {

    @Test
    void theDataFolderIsThePlatformsOwn() {
        assertThat(DataFolder.path("Linux", Map.of(), "/home/ada"))
                .isEqualTo(Path.of("/home/ada/.local/share/travaux"));
        assertThat(DataFolder.path("Linux", Map.of("XDG_DATA_HOME", "/data"), "/home/ada"))
                .isEqualTo(Path.of("/data/travaux"));
        assertThat(DataFolder.path("Mac OS X", Map.of(), "/Users/ada"))
                .isEqualTo(Path.of("/Users/ada/Library/Application Support/Travaux"));
        assertThat(DataFolder.path("Windows 11", Map.of("APPDATA", "/roaming"), "/ada"))
                .isEqualTo(Path.of("/roaming/Travaux"));
    }

    @Test
    void oneFailureHasOneCode() {
        List<String> codes = java.util.stream.Stream.generate(() -> Mishap.code(failure()))
                .limit(2)
                .toList();
        assertThat(codes.getFirst()).matches("T-[0-9A-F]{6}").isEqualTo(codes.getLast());
        assertThat(Mishap.code(new IllegalArgumentException())).isNotEqualTo(codes.getFirst());
    }

    private static RuntimeException failure() {
        return new IllegalStateException();
    }

    @Test
    void aMedianIsTheMiddle() {
        assertThat(Benchmark.median(new double[] {9, 1, 3})).isEqualTo(3);
        assertThat(Benchmark.median(new double[] {4, 1, 3, 2})).isEqualTo(2.5);
    }

    @Test
    void aNearNameIsOffered() {
        List<String> known = List.of("zero", "revised", "adopted");
        assertThat(DidYouMean.nearest("zeor", known)).contains("zero");
        assertThat(DidYouMean.nearest("REVISD", known)).contains("revised");
        assertThat(DidYouMean.nearest("xylophone", known)).isEmpty();
    }

    @Test
    void aDossierThatIsNotThereIsAnsweredWithThoseThatAre() {
        assertThat(Library.standard().ids()).contains("tutorial", "un-cybercrime-convention");
        assertThatThrownBy(() -> Library.standard().open("tutoril"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("did you mean “tutorial”?");
    }
}
