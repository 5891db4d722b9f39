package travaux.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import travaux.core.importing.Importers;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.DraftReader;

class DraftHeadsTest {

    @Test
    void aPartWithNothingBelowItIsNoMereHeading() throws UnusableInputException {
        Draft draft =
                draft("# Part I. Lamps\n\n## Article 1. Oil\n\nLamps burn oil.\n\n# Part II. [Final provisions]\n");
        assertThat(draft.heads())
                .containsExactly(draft.units().stream()
                        .filter(unit -> unit.title().equals("Lamps"))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private static Draft draft(String text) throws UnusableInputException {
        return new DraftReader()
                .read(Importers.standard().read(new RawFile("case.md", text.getBytes(StandardCharsets.UTF_8))))
                .draft();
    }
}
