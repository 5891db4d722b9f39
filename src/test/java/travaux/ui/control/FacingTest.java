package travaux.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import java.text.Bidi;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void figuresBehindARightToLeftNameAreNotDrawnIntoIt() {
        String told = Facing.sentence("المرافئ, after.md: المادة 1, 6 % changed");
        Bidi bidi = new Bidi(told, Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT);
        assertThat(bidi.getBaseLevel()).isZero();
        assertThat(bidi.getLevelAt(told.indexOf('1')))
                .as("the number of the article")
                .isPositive();
        assertThat(bidi.getLevelAt(told.indexOf('6')))
                .as("the figure behind it")
                .isZero();
        assertThat(Facing.sentence("Article 1, 6 %")).isEqualTo("Article 1, 6 %");
    }

    @Test
    void rightToLeftPartsOfASentenceStandInItsOrder() {
        assertThat(drawn("Article 1 · المشروع · الثانية · plenary"))
                .isEqualTo("Article 1 · عورشملا · ةيناثلا · plenary");
        assertThat(drawn("المشروع → المنقح, 4 May")).isEqualTo("عورشملا → حقنملا, 4 May");
    }

    @Test
    void partsOfALineThatRunsToTheLeftFollowEachOtherToTheLeft() {
        assertThat(seen(Facing.lines("الأول · SQ/7 · FICTIONAL   ←   الثاني · SQ/8 · FICTIONAL", Font.font(14), 1000)))
                .isEqualTo("FICTIONAL · SQ/8 · يناثلا   ←   FICTIONAL · SQ/7 · لوألا");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Not settled: الأول. الثاني. | Not settled: .يناثلا .لوألا",
                "supported: ”يجب“، لئلا تبيت | supported: تيبت الئل ،“بجي”",
                "Words: “يجب” | Words: ”بجي“",
                "Reason given: (الأول) كما ورد [في الثاني] | Reason given: [يناثلا يف] درو امك (لوألا)",
                "Reason given: 12 منزلا، ثم ٣. | Reason given: .٣ مث ،الزنم 12",
                "Reason given: (2) منزلان (مدّ)! | Reason given: !(ّدم) نالزنم (2)",
                "Behind it: سنيدة; 7 in number | Behind it: ةدينس; 7 in number",
                "Speaker: مندوب | Speaker: بودنم"
            })
    void signsOfAQuotationBehindAColonStandInItsOwnOrder(String words, String drawn) {
        assertThat(drawn(words)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "«، الأول» retained, «، الثاني» not retained | «لوألا ،» retained, «يناثلا ،» not retained",
                "«الأول. الثاني.», no longer in brackets | «.يناثلا .لوألا», no longer in brackets",
                "«الأول»، «، الثاني» not retained | «يناثلا ،» ،«لوألا» not retained",
                "«الأول؟»; brackets lifted | «؟لوألا»;/brackets lifted",
                "«12 منزلا؛» stands elsewhere | «؛الزنم 12»/stands elsewhere",
                "Taken out: «، الأول؛» | Taken out: «؛لوألا ،»"
            })
    void aQuotationInASentenceStandsInItsOwnOrder(String words, String drawn) {
        assertThat(drawn(words).replace('\n', '/')).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«، الأول» retained, «، الثاني» not retained",
                "«الأول»، «، الثاني؛» not retained",
                "«الأول؛» stands elsewhere",
                "Reason given: لماذا؟",
                "الأول؟, الثاني"
            })
    void noMarkIsShapedWithSignsOfAScript(String words) {
        String written = Facing.lines(Facing.sentence(words), Font.font(14), 1000);
        Bidi bidi = new Bidi(written, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (int run = 0; run < bidi.getRunCount(); run++) {
            assertThat(written.substring(bidi.getRunStart(run), bidi.getRunLimit(run)))
                    .doesNotMatch(".*(\u200e.*[\u0600-\u06ff]|[\u0600-\u06ff].*\u200e).*");
        }
    }

    @Test
    void onlyTheLineOfTheSentenceHasToBeOrdered() {
        String lines = Facing.lines(Facing.sentence("Reason given: ”الأول“ ثم ”الثاني“."), Font.font(14), 180);
        assertThat(lines.lines().map(FacingTest::seen)).containsExactly("Reason given: مث “لوألا”", ".“يناثلا”");
    }

    private static String drawn(String words) {
        return Facing.lines(Facing.sentence(words), Font.font(14), 1000)
                .lines()
                .map(FacingTest::seen)
                .collect(Collectors.joining("\n"));
    }

    /** The signs of a line from left to right as the toolkit lays them, without those that are not seen. */
    private static String seen(String marked) {
        Bidi bidi = new Bidi(marked, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        Character[] signs = marked.chars().mapToObj(c -> (char) c).toArray(Character[]::new);
        byte[] levels = new byte[signs.length];
        for (int at = 0; at < levels.length; at++) {
            levels[at] = (byte) bidi.getLevelAt(at);
            signs[at] = levels[at] % 2 == 0 ? signs[at] : (char) UCharacter.getMirror(signs[at]);
        }
        Bidi.reorderVisually(levels, 0, signs, 0, signs.length);
        return Stream.of(signs)
                .filter(sign -> sign != '\u200e')
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
