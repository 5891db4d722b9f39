package travaux.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.importing.Importers;

/** A number in brackets that is a paragraph of its own, as a cell of a table is, has no word to be a footnote of. */
class NumberAloneTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void inACellItIsDisputed() throws Exception {
        assertThat(groups("North\n\n[12]\n\nSouth\n\n20")).isOne();
    }

    @Test
    void afterAWordItIsAFootnote() throws Exception {
        assertThat(groups("A bell hangs in the north [12]")).isZero();
    }

    private int groups(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("text.md"), "# Article 1. Bells\n\n" + text + "\n");
        return new DraftReader()
                .read(Importers.standard().read(file))
                .draft()
                .units()
                .getFirst()
                .text()
                .brackets()
                .size();
    }
}
