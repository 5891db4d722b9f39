package travaux.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.dossier.Dossier;
import travaux.core.importing.UnusableInputException;

/** What was begun ahead is given to the next who asks, and to nobody after. */
class LibraryAheadTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by the runner
    private Path home;

    @Test
    void theNextToOpenIsGivenWhatWasReadAhead() throws Exception {
        Library library = Library.at(home);
        var ahead = library.ahead("tutorial");
        ahead.run();
        Dossier opened = library.open("tutorial");
        assertThat(opened).isSameAs(ahead.get());
        assertThat(library.open("tutorial")).isNotSameAs(opened);
    }

    @Test
    void whoeverOpensWaitsForWhatWasBegun() throws Exception {
        Library library = Library.at(home);
        var ahead = library.ahead("tutorial");
        Thread later = Thread.ofPlatform().start(ahead);
        assertThat(library.open("tutorial")).isSameAs(ahead.get());
        later.join();
    }

    @Test
    void whatCannotBeOpenedFailsAsIfNothingHadBeenBegun() {
        Library library = Library.at(home);
        library.ahead("tutorials").run();
        assertThatThrownBy(() -> library.open("tutorials"))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("There is no dossier “tutorials”");
    }
}
