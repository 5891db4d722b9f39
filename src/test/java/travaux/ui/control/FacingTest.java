package travaux.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacingTest {

    @ParameterizedTest
    @CsvSource({
        "المادة 1 · 44 words, true",
        "44 · المادة, true",
        "Article 1 · المادة, false",
        "Статья 1, false",
        "42, false"
    })
    void aLineRunsAsItsFirstLetterDoes(String words, boolean left) {
        assertThat(Facing.isLeft(words)).isEqualTo(left);
    }

    @Test
    void figuresBehindARightToLeftNameAreNotDrawnIntoIt() {
        String told = Facing.sentence("المرافئ, after.md: المادة 1, 6 % changed");
        Bidi bidi = new Bidi(told, Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT);
        assertThat(bidi.getBaseLevel()).isZero();
        assertThat(bidi.getLevelAt(told.indexOf('1')))
                .as("the number of the article")
                .isPositive();
        assertThat(bidi.getLevelAt(told.indexOf('6')))
                .as("the figure behind it")
                .isZero();
        assertThat(Facing.sentence("Article 1, 6 %")).isEqualTo("Article 1, 6 %");
    }
}
