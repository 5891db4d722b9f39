package travaux.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumeralsTest {

    @Test
    void chineseNumbersAreWrittenAsTheyAreRead() {
        assertThat(IntStream.of(1, 9, 10, 11, 20, 21, 90, 99).mapToObj(Numerals::toChinese))
                .containsExactly("一", "九", "十", "十一", "二十", "二十一", "九十", "九十九");
        assertThat(IntStream.rangeClosed(1, 99)
                        .map(number ->
                                Numerals.chinese(Numerals.toChinese(number)).orElseThrow()))
                .containsExactly(IntStream.rangeClosed(1, 99).boxed().toArray(Integer[]::new));
    }

    @Test
    void anyOtherNumberStaysInDigits() {
        assertThat(Numerals.toChinese(0)).isEqualTo("0");
        assertThat(Numerals.toChinese(100)).isEqualTo("100");
    }
}
