package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.work.Library;
import travaux.ui.support.Toolkit;

/** The status bar does not count what nobody has seen. */
class StandingTest extends WindowCase {

    private static final String FRENCH = "src/test/resources/travaux/ui/rooms/marees";

    @ParameterizedTest
    @CsvSource({"vaucelles-2019, compilation, true", "compilation, president, false"})
    void bracketsOfADraftThatIsNotAtHandAreNotKnown(String old, String now, boolean unknown) throws Exception {
        var dossier = Library.standard().open(FRENCH);
        show(1280, 720);
        Toolkit.call(() -> {
            window.opening().lay(dossier, old, now);
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        String said = seen(() -> new Standing(workbench).brackets());
        assertThat(said).contains("in brackets");
        assertThat(said.startsWith("?")).isEqualTo(unknown);
    }
}
