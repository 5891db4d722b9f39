package travaux.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-05-10 to 12 | 10 to 12 May 2021",
                "2022-02-28 to 2022-03-11 | 28 Feb 2022 to 11 Mar 2022",
                "2020-08 (then 2021-01-20 to 22) | Aug 2020 (then 20 to 22 Jan 2021)",
                "held 2023-08-21, not finished | held 21 Aug 2023, not finished",
                "on 12 May 2021, in 2024 | on 12 May 2021, in 2024",
                "2023-02-30 | 2023-02-30",
                "A/RES/2023-02 | A/RES/2023-02",
            })
    void datesInFiguresArePutIntoWords(String written, String said) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertThat(Dates.inWords(written)).isEqualTo(said);
        } finally {
            Locale.setDefault(before);
        }
    }
}
