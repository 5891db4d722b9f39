package travaux.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.ui.control.Stretch;
import travaux.ui.control.Tone;

class LoneQuotesTest {

    /** A bar parts stretches; the figure of the words that come next is a 2. */
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "(a)| \";(a)| |2|\"",
                "(a)| |\";(a)| |2|\"",
                "\";2|\"",
                "said \"\";said |2|\"\"",
                "harbour\";harbour\"|2",
                "harbour|\";harbour|\"|2",
                "the ;the |2",
                "the;the|2"
            })
    void aFigureStandsBeforeTheQuotationMarkThatOpensItsWords(String before, String after) {
        List<Stretch> stretches = new ArrayList<>();
        for (String part : before.split("\\|", -1)) {
            stretches.add(Stretch.plain(part, Tone.WORDS));
        }
        LoneQuotes.addBefore(stretches, Stretch.plain("2", Tone.MUTED));
        assertThat(stretches).extracting(Stretch::text).isEqualTo(List.of(after.split("\\|", -1)));
    }
}
