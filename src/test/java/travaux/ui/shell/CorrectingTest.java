package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.align.Pairing;
import travaux.core.diff.UnitComparison;
import travaux.ui.library.OwnTexts;
import travaux.ui.support.Tides;
import travaux.ui.support.Toolkit;
import travaux.ui.support.UnitWords;
import travaux.ui.support.Workbench.Pair;

/** Corrects a pairing in the real window, headless, by keyboard alone, and takes it back. */
class CorrectingTest extends WindowCase {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void openTwoDrafts() throws Exception {
        keepDataIn(folder);
        Pair pair = Tides.pair();
        show(1440, 900);
        Toolkit.call(() -> {
            workbench.lay(OwnTexts.dossier(pair.old(), pair.now()));
            workbench.choose(pair);
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
    }

    @Test
    void aPairingIsCorrectedSeenTakenBackAndSaidAgain() throws Exception {
        open("Beacons");
        press(KeyCode.CONTROL, KeyCode.P);
        robot.write("buoys");
        robot.type(KeyCode.ENTER);
        until(() -> pairing().equals("Article 4 = Article 3 READER"));
        assertThat(Toolkit.call(() -> window.root().lookupAll(".list-cell").stream()
                        .anyMatch(cell -> cell.getAccessibleText() != null
                                && cell.getAccessibleText().endsWith("pairing corrected by you"))))
                .isTrue();
        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> workbench.units().stream().noneMatch(row -> row.source() == Pairing.Source.READER));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        until(() -> workbench.units().stream().anyMatch(row -> row.source() == Pairing.Source.READER));
    }

    @Test
    void aUnitIsSaidToStandAlone() throws Exception {
        open("Fog signals");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        until(() -> pairing().equals(" = Article 4 READER"));
    }

    @Test
    void escapeLeavesTheListOfCounterparts() {
        press(KeyCode.CONTROL, KeyCode.P);
        assertThat(Toolkit.call(() -> window.root().lookupAll("#pair-picker").size()))
                .isOne();
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(Toolkit.call(() -> window.root().lookupAll("#pair-picker").size()))
                .isZero();
    }

    private void open(String title) {
        Toolkit.call(() -> {
            workbench.open(workbench.units().stream()
                    .filter(row -> UnitWords.name(row).equals(title))
                    .findFirst()
                    .orElseThrow());
            return true;
        });
    }

    private String pairing() {
        UnitComparison row = workbench.unit().get().orElseThrow();
        return UnitWords.labels(row.old()) + " = " + UnitWords.labels(row.now()) + " " + row.source();
    }
}
