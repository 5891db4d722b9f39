package travaux.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Provisions are read out of what sources write. */
class ProvisionReferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5                            | 5
        42(1)                        | 42(1)
        6(2), 7(2), 12               | 6(2) 7(2) 12
        35(1)(c), 35(3)              | 35(1)(c) 35(3)
        35 (1) (c)                   | 35(1)(c)
        37-39, 40                    | 37 38 39 40
        37 to 39                     | 37 38 39
        Articles 5 and 24            | 5 24
        5 and others                 | 5
        3 / general                  | 3
        3 bis                        | 3bis
        Art. 12a(2)                  | 12a(2)
        II.3(1)                      | II.3(1)
        65 (number in the last text) | 65
        preamble 3                   | ''
        preamble, 16                 | 16
        scope                        | ''
        24/7 network                 | ''
        """)
    void asTheyAreWritten(String written, String read) {
        assertThat(ProvisionReference.in(written).stream()
                        .map(reference -> reference.number() + reference.paragraph())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(read);
    }

    @Test
    void aParagraphTouchesItsArticleAndItsPartsButNotItsNeighbours() {
        ProvisionReference first = new ProvisionReference("35", "(1)");

        assertThat(first.touches(new ProvisionReference("35", ""))).isTrue();
        assertThat(first.touches(new ProvisionReference("35", "(1)(c)"))).isTrue();
        assertThat(first.touches(new ProvisionReference("35", "(3)"))).isFalse();
        assertThat(first.touches(new ProvisionReference("5", "(1)"))).isFalse();
    }
}
