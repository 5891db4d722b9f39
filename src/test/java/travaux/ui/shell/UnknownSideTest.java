package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.diff.UnitComparison;
import travaux.ui.comparison.Chosen;
import travaux.ui.support.Toolkit;

/** Where one of two drafts is known by a few elements only, what the other says is there to be read, and is not called new. */
class UnknownSideTest extends WindowCase {

    @Test
    void aTextWithoutACounterpartIsReadAsItStands() throws Exception {
        show(1280, 720);
        Toolkit.call(() -> {
            window.opening().dossier("src/test/resources/travaux/ui/rooms/marees", "vaucelles-2019", "compilation");
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        Toolkit.call(() -> {
            UnitComparison scope = workbench.units().stream()
                    .filter(unit -> unit.old().isEmpty() && unit.unit().number().equals("3"))
                    .findFirst()
                    .orElseThrow();
            workbench.open(scope);
            return true;
        });
        assertThat(seen(() -> window.textToCopy()))
                .contains("La présente Convention s’applique aux moulins")
                .doesNotContain("{+", "Inserted");
        assertThat(seen(() -> shown(".segments")))
                .as("nothing to compare, one way to read")
                .isEmpty();
        assertThat(seen(this::words))
                .contains("No counterpart known in the other draft", "? → 67 in brackets", "no counterpart known")
                .doesNotContain("new", "Compared by words · exact");
    }

    @ParameterizedTest
    @CsvSource({"vaucelles-2019, compilation, true", "compilation, vaucelles-2019, false"})
    void aWordOfItIsChosenWhereItStands(String old, String now, boolean later) throws Exception {
        show(1280, 720);
        Toolkit.call(() -> {
            window.opening().dossier("src/test/resources/travaux/ui/rooms/marees", old, now);
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        Toolkit.call(() -> {
            workbench.units().stream()
                    .filter(unit -> unit.old().isEmpty() || unit.now().isEmpty())
                    .filter(unit -> unit.unit().number().equals("3"))
                    .findFirst()
                    .ifPresent(workbench::open);
            return true;
        });
        settle();
        Chosen chosen = seen(() -> {
            window.comparison().choice().step(1);
            return window.comparison().choice().chosen().get().orElseThrow();
        });
        assertThat(chosen.word().isNow()).isEqualTo(later);
        String text =
                seen(() -> workbench.unit().get().orElseThrow().unit().text().text());
        assertThat(chosen.word().range().of(text)).isEqualTo(chosen.text());
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        assertThat(seen(() -> Clipboard.getSystemClipboard().getString())).contains(chosen.text(), "Compilation");
    }

    private List<Node> shown(String selector) {
        return window.root().lookupAll(selector).stream()
                .filter(WindowCase::isShown)
                .toList();
    }

    private List<String> words() {
        return window.root().lookupAll(".label").stream()
                .filter(WindowCase::isShown)
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
