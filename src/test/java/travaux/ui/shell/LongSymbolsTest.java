package travaux.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.dossier.Dossier;
import travaux.core.work.Library;
import travaux.ui.support.Toolkit;

/** The bar where the drafts' symbols and dates are longer than there is room for. */
class LongSymbolsTest extends WindowCase {

    @ParameterizedTest
    @CsvSource({"900, 1", "1280, 1", "1280, 1.5"})
    void theBarOfADossierLaidInAWindowThatIsShownStaysWithinIt(double width, double size) throws Exception {
        show(width, 720);
        Toolkit.call(() -> {
            window.look().size().set(size);
            return true;
        });
        Dossier opened = Library.standard().open("un-cybercrime-convention");
        Toolkit.call(() -> {
            window.opening().lay(opened, "", "");
            return true;
        });
        until(() -> workbench.unit().get().isPresent());
        assertThat(seen(() -> ((Region) window.root().lookup(".bar")).getWidth()))
                .isEqualTo(width);
        assertThat(seen(() -> NarrowWindowTest.pressable(window.root().lookup(".bar"))
                        .filter(node -> NarrowWindowTest.isOutside(node, width))
                        .map(NarrowWindowTest::words)
                        .toList()))
                .isEmpty();
    }
}
