package travaux.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.ui.support.Toolkit;

/** A word wider than its room is broken with a hyphen where a syllable ends. */
class HyphensTest {

    @ParameterizedTest
    @CsvSource({
        "Auslieferungsübereinkommen, Ausliefe-|rungsübe-|reinkommen",
        "Strafverfolgungsbehörden, Strafverfol-|gungsbehör-|den",
        "Internationalisierung, Internatio-|nalisierung",
        "anticonstitutionnellement, anticonsti-|tutionnelle-|ment",
        "Рассмотрение, Рассмотрение",
    })
    void atSyllables(String word, String lines) {
        assertThat(Hyphens.broken(word, String::length, 12)).isEqualTo(lines.replace('|', '\n'));
    }

    @ParameterizedTest
    @CsvSource({
        "capacity-building, capacity-|building",
        "sous-régionaux, sous-|régionaux",
        "well-to-do-keeper, well-to-do-|keeper",
        "pré-internationalisation, pré-|internatio-|nalisation",
        "non-party, non-party",
    })
    void atHyphensOfItsOwnFirst(String word, String lines) {
        assertThat(Hyphens.broken(word, String::length, 12)).isEqualTo(lines.replace('|', '\n'));
    }

    @Test
    void onlyWordsThatDoNotFitAreBroken() {
        assertThat(Hyphens.broken("Scope of internationalisation, and purpose", String::length, 14))
                .isEqualTo("Scope of internationa-\nlisation, and purpose");
    }

    @Test
    void aLabelShowsTheHyphenAndSaysTheWord() {
        Toolkit.call(() -> {
            Words words = new Words("Auslieferungsübereinkommen", "title");
            VBox column = new VBox(words);
            new Scene(column, 90, 300);
            column.applyCss();
            column.layout();
            assertThat(words.getText()).contains("-\n");
            assertThat(words.getAccessibleText()).isEqualTo("Auslieferungsübereinkommen");
            assertThat(words.getHeight()).isGreaterThan(2 * words.getFont().getSize());
            double narrow = words.getHeight();
            column.resize(600, 300);
            column.layout();
            assertThat(words.getText()).isEqualTo("Auslieferungsübereinkommen");
            assertThat(words.getHeight()).isLessThan(narrow);
            return true;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/internationalisation",
                "A/AC.291/22/internationalisation",
                "打击为犯罪目的使用信息和通信技术",
                "short words only"
            })
    void whatHasNoSuchHyphensIsLeft(String text) {
        assertThat(Hyphens.broken(text, String::length, 9)).isEqualTo(text);
    }
}
