package travaux.core.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.work.Library;

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
    void wordsOfASourceAreQuoted() throws Exception {
        var dossier = Library.standard().open("tutorial");
        List<String> words = List.of("shall", "“may”");
        assertThat(new PositionWords(dossier).quoted(words)).isEqualTo("“shall”, “may”");
        assertThat(new PositionWords(dossier, "‘%s’"::formatted).quoted(words)).isEqualTo("‘shall’, “may”");
    }
}
