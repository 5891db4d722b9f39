package travaux.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

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
}
