package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HanNumeralsTest {

    @Test
    void aNumberInBracketsIsTheNumberThatStaysWithoutThem() {
        UnitComparison unit = Comparisons.compare("本规则自第[三十]日起适用。", "本规则自第三十日起适用。");
        assertThat(Comparisons.changes(unit)).isEqualTo("brackets-lifted: 三十 → 三十");
    }

    @Test
    void aNumberAndItsMeasureAreTwoWords() {
        assertThat(words("三十日")).containsExactly("三十", "日");
        assertThat(words("十分")).containsExactly("十分");
    }

    @Test
    void aNumberedProvisionIsOneWordWhateverFollows() {
        assertThat(words("第五条")).containsExactly("第五条");
        assertThat(words("第十条之二")).containsExactly("第十条之二");
        for (String number : List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "二十", "一百零三")) {
            for (String rest : List.of("填写", "规定", "所述", "第一款", "和", "的")) {
                assertThat(words("依第" + number + "条" + rest)).startsWith("依", "第" + number + "条");
            }
        }
    }

    @Test
    void aProvisionNumberedInDigitsHasTheSameWordsWithoutSpaces() {
        assertThat(words("第2条填写")).startsWith("第", "2", "条").isEqualTo(words("第 2 条填写"));
        assertThat(words("第２款")).containsExactly("第", "２", "款");
    }

    @Test
    void theNumberAloneInBracketsIsFoundAgain() {
        UnitComparison unit = Comparisons.compare("依第[五]条办理。", "依第五条办理。");
        assertThat(Comparisons.changes(unit)).isEqualTo("brackets-lifted: 五 → 五");
    }

    private static List<String> words(String text) {
        return WordScanner.scan(text).stream().map(range -> range.of(text)).toList();
    }
}
