package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void chineseNumeralsAreNumbersOfArticles() {
        assertThat(numbers("与第三条和第十二条之二有关的争端")).containsExactly("3", "12bis");
    }

    @Test
    void theArticleOfAnotherInstrumentIsNoReference() {
        assertThat(numbers("按照《灯塔规则》第三条和港口公约第四条")).isEmpty();
        assertThat(numbers("按照本公约第四条")).containsExactly("4");
    }

    @Test
    void chineseArticlesAreNumberedInDigitsToo() {
        assertThat(numbers("依第2条填写")).containsExactly("2");
        assertThat(numbers("见第1条。")).containsExactly("1");
        assertThat(numbers("依第 2 条之二填写")).containsExactly("2bis");
        assertThat(numbers("第9、10条适用")).containsExactly("9", "10");
        assertThat(numbers("依第2款和第 3 届会议")).isEmpty();
        assertThat(numbers("按照港口公约第4条")).isEmpty();
    }

    @Test
    void arabicWordsWrittenOnToTheArticleAreRead() {
        assertThat(numbers("المنازعات المتعلقة بالمادة ٣")).containsExactly("3");
        assertThat(numbers("وفقا للمادة ٤ وللمادتين ٥ و٦")).containsExactly("4", "5", "6");
        assertThat(numbers("عملا بالمادة ٣ مكررا")).containsExactly("3bis");
    }

    @Test
    void aWordThatOnlyEndsLikeOneIsNoReference() {
        assertThat(numbers("إعادة ٣")).isEmpty();
    }

    private static List<String> numbers(String text) {
        return References.in(text).stream()
                .flatMap(List::stream)
                .map(References.Reference::number)
                .toList();
    }
}
