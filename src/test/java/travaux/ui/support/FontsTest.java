package travaux.ui.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FontsTest {

    @BeforeAll
    static void start() {
        Toolkit.start();
        Toolkit.call(() -> {
            Fonts.load();
            return true;
        });
    }

    @Test
    void chineseIsSetOnTheLineOfTheTreatyFace() {
        Bounds latin = line("Article", Fonts.treaty(Script.LATIN, false, false, 100));
        Bounds chinese = line("\u7b2c\u56db\u6761", Fonts.treaty(Script.CHINESE, false, false, 100));
        assertThat(chinese.getHeight())
                .as("no room of its own")
                .isBetween(latin.getHeight() - 1, latin.getHeight() + 1);
        assertThat(chinese.getMinY()).as("its baseline").isBetween(latin.getMinY() - 1, latin.getMinY() + 1);
    }

    @Test
    void chineseHasAHeavyFace() {
        assertThat(Fonts.chinese(true)).isNotEqualTo(Fonts.chinese(false)).isNotEqualTo("System");
    }

    @Test
    void bytesThatAreNoFontAreRefused() {
        assertThatThrownBy(() -> FontLine.set(new byte[5], 0.9, 0.2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FontLine.set(new byte[50], 0.9, 0.2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Bounds line(String words, Font font) {
        Text text = new Text(words + "\n" + words);
        text.setFont(font);
        return text.getLayoutBounds();
    }
}
