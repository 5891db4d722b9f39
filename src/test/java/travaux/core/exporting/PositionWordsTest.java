package travaux.core.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionWordsTest {

    @ParameterizedTest
    @CsvSource({
        "fourth, fourth session",
        "reconvened concluding, reconvened concluding session",
        "3rd, 3rd session",
        "before the committee, before the committee",
        "General Assembly, General Assembly",
        "'', ''"
    })
    void aSessionIsCalledOne(String written, String said) {
        assertThat(PositionWords.session(written)).isEqualTo(said);
    }

    @Test
    void wordsOfASourceAreQuoted() {
        assertThat(PositionWords.quoted(List.of("shall", "“may”"))).isEqualTo("“shall”, “may”");
    }
}
