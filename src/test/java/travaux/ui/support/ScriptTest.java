package travaux.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void spaceAndDigitsStayWithTheWordsBeforeThem() {
        assertThat(Script.stretches("Article 3 المادة 3", Script.LATIN))
                .extracting(Script.Stretch::script)
                .containsExactly(Script.LATIN, Script.ARABIC);
    }

    @Test
    void signsBeforeAnyWordAreOfTheScriptAroundThem() {
        assertThat(Script.stretches("[", Script.ARABIC))
                .extracting(Script.Stretch::script)
                .containsExactly(Script.ARABIC);
        assertThat(Script.stretches("1- a", Script.ARABIC))
                .extracting(Script.Stretch::script)
                .containsExactly(Script.ARABIC, Script.LATIN);
    }

    @Test
    void wideSignsAreChineseWhereverTheyStand() {
        assertThat(Script.stretches("（一）“港口” 3", Script.LATIN))
                .extracting(Script.Stretch::script)
                .containsExactly(Script.CHINESE);
        assertThat(Script.stretches("See 第三条.", Script.LATIN))
                .extracting(Script.Stretch::script)
                .containsExactly(Script.LATIN, Script.CHINESE);
        assertThat(Script.hasChinese("[…] “Article” → المادة")).isFalse();
    }

    @Test
    void aTextIsOfTheScriptOfItsFirstLetter() {
        assertThat(Script.first("[1. 港口 a")).isEqualTo(Script.CHINESE);
        assertThat(Script.first("[1. a 港口")).isEqualTo(Script.LATIN);
        assertThat(Script.first("[…]")).isEqualTo(Script.LATIN);
    }

    @Property
    void stretchesGiveTheTextBack(@ForAll String text) {
        assertThat(Script.stretches(text, Script.ARABIC).stream()
                        .map(stretch -> stretch.range().of(text))
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
