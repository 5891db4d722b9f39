package travaux.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import travaux.ui.support.Fonts;
import travaux.ui.support.Toolkit;

class MarkedFlowTest {

    private static final String TIDE = "[كل مرفأ] يعيش على المدّ [والمدّ] الذي لم يُدوَّن لا يمكن توقعه";

    @Test
    void aWordWiderThanItsLineIsHyphenedAndItsCharactersKeepTheirPlaces() {
        String words = "The Auslieferungsübereinkommen applies";
        List<Stretch> two = List.of(
                Stretch.plain(words.substring(0, 12), Tone.WORDS), Stretch.plain(words.substring(12), Tone.WORDS));
        Toolkit.call(() -> {
            Fonts.load();
            MarkedFlow flow = new MarkedFlow();
            flow.set(two, 16, false);
            new Scene(flow, 120, 600).getRoot().applyCss();
            flow.resize(120, flow.prefHeight(120));
            flow.layout();
            assertThat(drawn(flow)).matches("The \\p{L}{3,}-\n\\p{L}{3,} applies");
            assertThat(flow.text()).isEqualTo(words);
            int cut = drawn(flow).indexOf('-');
            double second = flow.topOf(cut);
            assertThat(second).isGreaterThan(flow.topOf(cut - 1));
            assertThat(flow.topOf(cut + 1)).isEqualTo(second);
            assertThat(flow.characterAt(3, second + 8)).isEqualTo(cut);
            flow.resize(400, flow.prefHeight(400));
            flow.layout();
            assertThat(drawn(flow)).isEqualTo(words);
            return true;
        });
    }

    private static String drawn(MarkedFlow flow) {
        return flow.lookupAll("Text").stream()
                .map(text -> ((javafx.scene.text.Text) text).getText())
                .collect(java.util.stream.Collectors.joining());
    }

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
