package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.work.Library;
import travaux.ui.support.Toolkit;

/** What stands around the text shows the same whether it was there before a dossier was laid or is built when the text was seen. */
class LaterSidesTest extends WindowCase {

    @ParameterizedTest
    @CsvSource({"tutorial, false", "tutorial, true", "un-cybercrime-convention, false", "un-cybercrime-convention, true"
    })
    void sidesThatComeLaterShowTheSame(String dossier, boolean event) throws Exception {
        lay(dossier, event);
        List<String> before = seen(this::words);
        hide();
        window = Toolkit.call(() -> MainWindow.bare(Library.standard()));
        workbench = window.workbench();
        lay(dossier, event);
        Toolkit.call(() -> {
            window.sides().fill();
            return true;
        });
        assertThat(before).hasSizeGreaterThan(50);
        List<String> later = seen(this::words);
        assertThat(later).containsExactlyElementsOf(before);
    }

    private void lay(String dossier, boolean event) throws Exception {
        show(1280, 720);
        Toolkit.call(() -> {
            window.opening().dossier(dossier, "", "");
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        Toolkit.call(() -> {
            if (event) {
                workbench
                        .event()
                        .set(workbench.dossier().get().orElseThrow().events().stream()
                                .findFirst());
            }
            return true;
        });
        settle();
    }

    private List<String> words() {
        return window.sides().all().stream().flatMap(LaterSidesTest::words).toList();
    }

    private static Stream<String> words(Region side) {
        return side.lookupAll(".label").stream()
                .filter(WindowCase::isShown)
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .sorted();
    }
}
