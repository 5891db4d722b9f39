package travaux.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LanguageNamesTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void aCodeIsNamedAndWhatFollowsItStays() {
        assertThat(LanguageNames.of("fr")).isEqualTo("French");
        assertThat(LanguageNames.of("zh-Hans")).isEqualTo("Chinese");
        assertThat(LanguageNames.of("en (unofficial translation)")).isEqualTo("English (unofficial translation)");
    }

    @Test
    void eachLanguageOfAListIsNamed() {
        assertThat(LanguageNames.of("en, ru, ar (as seen)")).isEqualTo("English, Russian, Arabic (as seen)");
        assertThat(LanguageNames.of("en (from fr, by hand)")).isEqualTo("English (from fr, by hand)");
    }

    @Test
    void whatIsNoCodeStays() {
        assertThat(LanguageNames.of("all six")).isEqualTo("all six");
        assertThat(LanguageNames.of("")).isEmpty();
    }

    @Test
    void anUnknownLanguageIsSaidToBeUnknown() {
        assertThat(LanguageNames.of("und")).isEqualTo(Messages.text("status.language.unknown"));
    }
}
