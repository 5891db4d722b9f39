package travaux.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {

    private static final String LAMPS = "تضاء المصابيح [كل ليلة] في الموانئ ولا تطفأ قبل الفجر";

    @Test
    void spacesBesideFrenchSignsAreDrawnAsBreakingNoLine() {
        String text = "Le gardien dit : « trois phares » ; est-ce 5 % ?";
        String drawn = LineBreaker.drawn(text);
        assertThat(drawn).isEqualTo("Le gardien dit~: «~trois phares~»~; est-ce 5~%~?".replace('~', '\u00a0'));
        assertThat(drawn).hasSameSizeAs(text);
    }

    @Test
    void aShortPlaceAtTheEndIsNotAloneOnALine() {
        assertThat(LineBreaker.drawn("Moved · and edited · a"))
                .isEqualTo("Moved · and edited~·~a".replace('~', '\u00a0'));
    }

    @Test
    void aDayAndItsMonthInParenthesesStayOnOneLine() {
        assertThat(LineBreaker.drawn("Zero (2 Sept) of (a 2) and (2 3)"))
                .isEqualTo("Zero (2~Sept) of (a 2) and (2 3)".replace('~', '\u00a0'));
    }

    @Test
    void onlyRightToLeftLettersNeedIt() {
        assertThat(LineBreaker.isNeededFor("Lamps 1. [burn] “all” night →")).isFalse();
        assertThat(LineBreaker.isNeededFor("Lamps and مصابيح")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {20, 60, 100, 163, 240, 300, 1000})
    void linesFitAndEveryPlaceStaysWhatItWas(double width) {
        Font font = Font.font(17);
        String lines = LineBreaker.broken(List.of(new LineBreaker.Run(LAMPS, font)), width);
        assertThat(lines.replace('\n', ' ')).isEqualTo(LAMPS);
        assertThat(lines.lines().filter(line -> line.strip().contains(" "))).allSatisfy(line -> {
            javafx.scene.text.Text text = new javafx.scene.text.Text(line);
            text.setFont(font);
            assertThat(text.getLayoutBounds().getWidth()).isLessThanOrEqualTo(width);
        });
    }
}
