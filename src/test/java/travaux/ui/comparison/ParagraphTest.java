package travaux.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.ui.control.Stretch;
import travaux.ui.control.Tone;

class ParagraphTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Lamps burn | 1.",
                "(a) lamps | (a)",
                "(iv) lamps | (iv)",
                "[3.] Lamps | [3.]",
                "[3 bis. Lamps | [3 bis.",
                "12. Lamps | 12.",
                "٢. المصابيح | ٢.",
                "1- المصابيح | 1-",
                "(هـ) المصابيح | (هـ)",
                "(a) [shall] [may] burn | (a)",
                "1. [may] burn | 1.",
                "3. (may) burn | 3.",
                "3. [4 bis.] Lamps | 3. [4 bis.]",
                "[2.] [(iv)] Lamps | [2.] [(iv)]",
                "一、缔约国 | 一、",
                "[十二、缔约国 | [十二、",
                "（三）小港口 | （三）"
            })
    void aNumberHangsBesideItsWords(String text, String label) {
        assertThat(label(paragraph(text))).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lamps burn.",
                "A lamp. Another lamp",
                "1 lamp",
                "[shall] burn",
                "e.g. lamps",
                "2021 lamps",
                "3-5 lamps",
                "a- lamp",
                "一切港口",
                "（港口）当局"
            })
    void wordsThatOnlyLookLikeANumberStay(String text) {
        assertThat(label(paragraph(text))).isEmpty();
    }

    @Test
    void anOldAndANewNumberHangTogether() {
        Paragraph paragraph = Paragraph.of(
                0,
                List.of(
                        Stretch.plain("3.", Tone.DELETED),
                        Stretch.plain("4.", Tone.INSERTED),
                        Stretch.plain(" Lamps burn", Tone.WORDS)));
        assertThat(paragraph.label()).extracting(Stretch::tone).containsExactly(Tone.DELETED, Tone.INSERTED);
        assertThat(paragraph.body()).extracting(Stretch::text).containsExactly("Lamps burn");
    }

    private static Paragraph paragraph(String text) {
        return Paragraph.of(0, List.of(Stretch.plain(text, Tone.WORDS)));
    }

    private static String label(Paragraph paragraph) {
        return paragraph.label().stream().map(Stretch::text).collect(Collectors.joining());
    }
}
