package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import travaux.core.diff.UnitComparison;
import travaux.ui.support.Toolkit;

/** Where an article is known by elements in one draft and by words in the other, both are there to be read. */
class WordsBesideElementsTest extends WindowCase {

    @Test
    void theWordsOfTheOneDraftAreAKeyAway() throws Exception {
        UnitComparison mixed = openMixed();
        Toolkit.call(() -> {
            way("Words of one draft").requestFocus();
            return true;
        });
        press(KeyCode.SPACE);
        until(() -> shown(".grid-cell").isEmpty());
        assertThat(seen(() -> window.textToCopy()).replaceAll("\\s+", " "))
                .contains(mixed.now().getFirst().text().text().replaceAll("\\s+", " "))
                .doesNotContain("{+", "Inserted");
        assertThat(seen(this::captions))
                .singleElement()
                .asString()
                .contains("COMPILATION")
                .doesNotContain("→");
        Toolkit.call(() -> {
            way("Elements").fire();
            return true;
        });
        until(() -> !shown(".grid-cell").isEmpty());
    }

    /** Opens a unit of which one draft has elements and the later one words: its elements are shown first. */
    private UnitComparison openMixed() throws Exception {
        show(1280, 720);
        Toolkit.call(() -> {
            window.opening().dossier("src/test/resources/travaux/ui/rooms/marees", "vaucelles-2019", "compilation");
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        UnitComparison mixed = workbench.units().stream()
                .filter(unit -> unit.basis() == UnitComparison.Basis.ELEMENTS)
                .filter(unit -> unit.now().stream().allMatch(one -> one.state().isComparableByWords()))
                .findFirst()
                .orElseThrow();
        Toolkit.call(() -> {
            workbench.open(mixed);
            return true;
        });
        until(() -> !shown(".grid-cell").isEmpty());
        return mixed;
    }

    private ToggleButton way(String word) {
        return shown(".segment").stream()
                .map(ToggleButton.class::cast)
                .filter(segment -> segment.getText().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private List<String> captions() {
        return shown(".column-caption").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private List<Node> shown(String selector) {
        return window.root().lookupAll(selector).stream()
                .filter(WindowCase::isShown)
                .toList();
    }
}
