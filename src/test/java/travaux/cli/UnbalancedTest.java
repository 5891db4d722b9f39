package travaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison says that brackets of a text have no partner, and shows one of them that goes. */
class UnbalancedTest {

    private static final String OLD = "Article 1. Lamps\n\nKeepers light] the [lamps at dusk] and sound horns.\n";

    private final Path folder;

    UnbalancedTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theReportSaysInWhichTextAndHowMany() throws Exception {
        assertThat(compare("text"))
                .containsSubsequence("Exact.", "Brackets not balanced: 1 in old.md (see inspect).", "light{-]-} the")
                .doesNotContain("in new.md");
    }

    @Test
    void thePlainDataSayTheSame() throws Exception {
        assertThat(compare("json")).contains("Brackets not balanced: 1 in old.md");
    }

    private String compare(String format) throws Exception {
        Path old = Files.writeString(folder.resolve("old.md"), OLD);
        Path now = Files.writeString(
                folder.resolve("new.md"), OLD.replace("light]", "light").replace("horns", "bells"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, new PrintWriter(new StringWriter(), true), Map.of(), false);
        assertThat(Cli.run(
                        new String[] {"compare", old.toString(), now.toString(), "--format", format},
                        console,
                        Optional::empty))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
