package travaux.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        3 bis | 3bis
        3bis | 3bis
        [3bis] | 3bis
        Article 3 BIS | 3bis
        [Article 3bis] | 3bis
        Article [3] bis | 3bis
        [3.] | 3
        12. | 12
        12a | 12a
        12 A | 12a
        8 quinquies | 8quinquies
        Article X | X
        XX. | XX
        PART II | II
        Part ii | II
        Annex A | A
        Article premier | 1
        Article 1er | 1
        PREMIÈRE PARTIE | 1
        Artículo 2º | 2
        Artículo 2 ter | 2ter
        Статья 5 | 5
        Статья первая | 1
        المادة 12 | 12
        المادة ١٢ | 12
        المادة الأولى | 1
        المادة 3 مكررا | 3bis
        المادة 3 مكررا ثانيا | 3ter
        第五条 | 5
        第二十一条 | 21
        第12条 | 12
        第三条之二 | 3bis
        第二部分 | 2
        附件一 | 1
        (a) | a
        (ii) | ii
        1.2 | 1.2
        3.3bis | 3.3bis
        7.bis | 7bis
        OP1 alt 2 | OP1alt2
        OP2 supra | OP2supra
        II.3a | II.3a
        ’1‘ | 1
        Article | ''
        """)
    void numbersAreComparableHoweverWritten(String written, String number) {
        assertThat(Numbering.normalise(written)).isEqualTo(number);
    }

    @Test
    void normalisingTwiceChangesNothing() {
        for (String written : new String[] {"Article 3 BIS", "Part ii", "第三条之二", "المادة ١٢", "[12 A.]", "(iv)"}) {
            String once = Numbering.normalise(written);
            assertThat(Numbering.normalise(once)).isEqualTo(once);
        }
    }

    @Test
    void romanNumeralsHaveValuesOnlyIfWellFormed() {
        assertThat(Numerals.roman("XIV")).hasValue(14);
        assertThat(Numerals.roman("iv")).hasValue(4);
        assertThat(Numerals.roman("IIII")).isEmpty();
        assertThat(Numerals.roman("")).isEmpty();
        assertThat(Numerals.roman("CIVIL")).isEmpty();
    }

    @Test
    void chineseNumeralsHaveValues() {
        assertThat(Numerals.chinese("十")).hasValue(10);
        assertThat(Numerals.chinese("二十")).hasValue(20);
        assertThat(Numerals.chinese("一百零三")).hasValue(103);
        assertThat(Numerals.chinese("条")).isEmpty();
    }

    @Test
    void arabicLettersCountInTheirOrderOfNumbering() {
        assertThat(Numerals.letter('أ')).hasValue(1);
        assertThat(Numerals.letter('ج')).hasValue(3);
        assertThat(Numerals.letter('ي')).hasValue(10);
    }

    @Test
    void aLineThatEndsInAReferenceIsSeen() {
        assertThat(DivisionWord.endsInReference("in accordance with article")).isTrue();
        assertThat(DivisionWord.endsInReference("as referred to in paragraph ")).isTrue();
        assertThat(DivisionWord.endsInReference("the particle")).isFalse();
        assertThat(DivisionWord.endsInReference("the light is lit.")).isFalse();
    }
}
