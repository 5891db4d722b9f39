package travaux.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MishapTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void anUnexpectedFailureGivesACodeAndALog() throws Exception {
        String before = System.getProperty("travaux.home", "target/home");
        System.setProperty("travaux.home", home.toString());
        try {
            Mishap mishap = Mishap.of(new IllegalStateException("the lamp went out"));
            assertThat(mishap.code()).matches("T-[0-9A-F]{6}");
            assertThat(Files.readString(mishap.log().orElseThrow(), StandardCharsets.UTF_8))
                    .contains(mishap.code(), "the lamp went out");
        } finally {
            System.setProperty("travaux.home", before);
        }
    }
}
