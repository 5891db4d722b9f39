package travaux.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import travaux.core.text.TextRange;
import travaux.ui.support.Toolkit;

/** Groups in brackets that stand side by side are parted at the ends of lines, and no word of theirs is. */
class SeamsTest {

    private static final List<Stretch> WORDS = List.of(
            Stretch.plain("enhance ", Tone.WORDS),
            Samples.bracket("["),
            Samples.inside("cooperation"),
            Samples.bracket("]"),
            Samples.bracket("["),
            Samples.inside("and"),
            Samples.bracket("]"),
            Samples.bracket("["),
            Samples.inside("support"),
            Samples.bracket("]"));

    private static final String TEXT = "enhance [cooperation][and][support]";

    @Test
    void placesInTheTextStayWhatTheyAre() {
        Seams seams = new Seams(WORDS, false);
        String drawn = seams.drawn().stream().map(Stretch::text).collect(Collectors.joining());
        assertThat(drawn).isNotEqualTo(TEXT);
        for (int at = 0; at < TEXT.length(); at++) {
            assertThat(drawn.charAt(seams.toDrawn(at))).isEqualTo(TEXT.charAt(at));
            assertThat(seams.toText(seams.toDrawn(at))).isEqualTo(at);
        }
        int end = TEXT.indexOf("][") + 1;
        assertThat(seams.toDrawn(new TextRange(0, end)).of(drawn)).isEqualTo(TEXT.substring(0, end));
    }

    @Test
    void aLineEndsBetweenGroupsAndNotWithinAWord() {
        List<String> lines = Toolkit.call(() -> {
            MarkedFlow flow = new MarkedFlow();
            flow.set(WORDS, MarkedFlow.READING_SIZE, false);
            assertThat(flow.text()).isEqualTo(TEXT);
            new Scene(flow);
            flow.resize(160, 300);
            flow.layout();
            TextFlow text = (TextFlow) flow.getChildrenUnmodifiable().get(1);
            String drawn =
                    new Seams(WORDS, false).drawn().stream().map(Stretch::text).collect(Collectors.joining());
            return text.getLayoutInfo().getTextLines(false).stream()
                    .map(line -> drawn.substring(line.start(), line.end()).strip())
                    .toList();
        });
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> line.equals("enhance") || line.endsWith("]"));
    }
}
