package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.importing.Importers;
import travaux.core.reading.DraftReader;
import travaux.core.text.Unit;

/** Brackets of a heading are told of the words that they stood around. */
class TitleInBracketsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void bracketsAroundTheTitleAloneAreToldOfTheTitle() throws Exception {
        assertThat(changes("# Article 2. [Bells]", "# Article 2. Bells")).isEqualTo("brackets-lifted: Bells → Bells");
    }

    @Test
    void bracketsAroundTheNumberTooAreToldOfTheHeading() throws Exception {
        assertThat(changes("# [Article 2. Bells]", "# Article 2. Bells"))
                .isEqualTo("brackets-lifted: [Article 2 Bells] → Article 2 Bells");
    }

    private String changes(String before, String after) throws Exception {
        return Comparisons.changes(Comparisons.compare(unit(before), unit(after)));
    }

    private Unit unit(String heading) throws Exception {
        Path file = Files.writeString(folder.resolve("text.md"), heading + "\n\nThe bell is rung at noon.\n");
        return new DraftReader()
                .read(Importers.standard().read(file))
                .draft()
                .units()
                .getFirst();
    }
}
