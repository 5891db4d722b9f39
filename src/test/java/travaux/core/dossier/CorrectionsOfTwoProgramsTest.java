package travaux.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs that keep corrections in one folder at the same time. */
class CorrectionsOfTwoProgramsTest {

    private static final int EACH = 25;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void noCorrectionIsLostWhenTwoProgramsWriteAtOnce() throws Exception {
        Process first = program("a");
        Process second = program("b");
        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isZero();
        assertThat(CorrectionFile.open(folder).between("x", "y").made()).hasSize(2 * EACH);
    }

    private Process program(String letter) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Keeper.class.getName(),
                        folder.toString(),
                        letter)
                .inheritIO()
                .start();
    }

    /** A program that keeps corrections, one after the other. */
    static final class Keeper {

        private Keeper() {}

        public static void main(String[] words) throws Exception {
            for (int at = 0; at < EACH; at++) {
                Correction said = new Correction(List.of(words[1] + at), List.of(words[1] + at));
                CorrectionFile.change(Path.of(words[0]), file -> {
                    file.add("x", "y", said);
                    return true;
                });
            }
        }
    }
}
