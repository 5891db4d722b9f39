package travaux.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import travaux.ui.support.Fonts;
import travaux.ui.support.Toolkit;

class MarkedFlowTest {

    private static final String TIDE = "[كل مرفأ] يعيش على المدّ [والمدّ] الذي لم يُدوَّن لا يمكن توقعه";

    /** The toolkit throws where it has to break such words. */
    @Test
    void rightToLeftWordsCanBeMeasuredAsSoonAsTheyTakeThePlaceOfShorterOnes() {
        double width = Toolkit.call(() -> {
            Fonts.load();
            MarkedFlow flow = new MarkedFlow();
            flow.set(List.of(Stretch.plain("1.", Tone.WORDS)), 16, true);
            new Scene(flow, 30, 600).getRoot().applyCss();
            flow.layout();
            flow.set(List.of(Stretch.plain(TIDE, Tone.WORDS)), 16, true);
            return flow.getBoundsInLocal().getWidth();
        });
        assertThat(width).as("all words on a line").isGreaterThan(300);
    }
}
