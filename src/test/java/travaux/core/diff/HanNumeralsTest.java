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

    private static List<String> words(String text) {
        return WordScanner.scan(text).stream().map(range -> range.of(text)).toList();
    }
}
