package travaux.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "2, zh, 第二条",
        "21, zh-Hans, 第二十一条",
        "3bis, zh, 第3bis条",
        "12, ar, المادة ١٢",
        "4, ru, Статья 4",
        "4, de, Article 4"
    })
    void anArticleIsNamedAsTextsOfItsLanguageNameIt(String number, String language, String label) {
        assertThat(ArticleNumbers.label(number, language)).isEqualTo(label);
    }
}
