package travaux.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionFileTest {

    private static final Session.Open OPEN = new Session.Open(
            "tutorial",
            List.of(),
            "zero",
            "adopted",
            "article-7",
            "MAP",
            "REDLINE",
            true,
            new Session.Frame(1, 2, 1280, 720));

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void whatWasOpenIsFoundUntilAnEndThatIsClean() {
        SessionFile file = new SessionFile(folder);
        assertThat(file.broken()).isEmpty();
        file.write(Session.of(List.of()));
        assertThat(file.broken()).as("a session without windows").isEmpty();
        file.write(Session.of(List.of(OPEN)));
        assertThat(new SessionFile(folder).broken())
                .hasValueSatisfying(found -> assertThat(found.windows()).containsExactly(OPEN));
        file.end();
        assertThat(new SessionFile(folder).broken()).isEmpty();
    }

    @Test
    void aDamagedFileIsAsGoodAsNoneAndOneOfALaterVersionToo() throws Exception {
        Path file = folder.resolve("session.json");
        for (String damaged : List.of("", "{", "null", "{\"schema\":9,\"process\":1,\"windows\":[]}")) {
            Files.writeString(file, damaged);
            assertThat(new SessionFile(folder).broken()).as(damaged).isEmpty();
        }
    }

    @Test
    void whatAProcessThatIsNoMoreHadOpenIsFoundAndReplaced() {
        SessionFile file = new SessionFile(folder);
        long gone = Long.MAX_VALUE;
        file.write(new Session(Session.SCHEMA, gone, List.of(OPEN)));
        assertThat(file.broken()).isPresent();
        file.write(Session.of(List.of(OPEN)));
        assertThat(file.broken().orElseThrow().process())
                .isEqualTo(ProcessHandle.current().pid());
    }
}
