package travaux.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void spaceAndDigitsStayWithTheWordsBeforeThem() {
        assertThat(Script.stretches("Article 3 المادة 3"))
                .extracting(Script.Stretch::script)
                .containsExactly(Script.LATIN, Script.ARABIC);
    }

    @Property
    void stretchesGiveTheTextBack(@ForAll String text) {
        assertThat(Script.stretches(text).stream()
                        .map(stretch -> stretch.range().of(text))
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
