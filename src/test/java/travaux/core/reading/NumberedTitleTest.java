package travaux.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import travaux.core.text.UnitKind;

/** Headings whose designation is a bare number. */
class NumberedTitleTest {

    @Test
    void aNumberMayNameTheDivisionsOnItsWay() {
        for (String heading :
                new String[] {"II.A.3 Panes of glass", "[II.A.3] Panes of glass", "II.A.3. Panes of glass"}) {
            assertThat(NumberedTitle.at(heading)).hasValueSatisfying(title -> {
                assertThat(title.kind()).isEqualTo(UnitKind.ARTICLE);
                assertThat(title.number()).isEqualTo("II.A.3");
                assertThat(title.title()).isEqualTo("Panes of glass");
            });
        }
        assertThat(NumberedTitle.at("IV.12 Ropes"))
                .hasValueSatisfying(title -> assertThat(title.number()).isEqualTo("IV.12"));
    }

    @Test
    void divisionsAloneAreNoNumber() {
        assertThat(NumberedTitle.at("II. General matters"))
                .hasValueSatisfying(title -> assertThat(title.kind()).isEqualTo(UnitKind.PART));
        assertThat(NumberedTitle.at("A. Oil"))
                .hasValueSatisfying(title -> assertThat(title.kind()).isEqualTo(UnitKind.SECTION));
    }

    @Test
    void theLastNumberOfTheWayIsTheProvisionsOwn() {
        assertThat(NumberedTitle.last("II.A.3")).isEqualTo("3");
        assertThat(NumberedTitle.last("3bis")).isEqualTo("3bis");
    }

    @Test
    void romanNumbersAndLettersMayHaveASuffix() {
        assertThat(NumberedTitle.at("IV bis. Ringing")).hasValueSatisfying(title -> {
            assertThat(title.kind()).isEqualTo(UnitKind.PART);
            assertThat(title.number()).isEqualTo("IVbis");
            assertThat(title.title()).isEqualTo("Ringing");
        });
        assertThat(NumberedTitle.at("[C ter. Ropes]"))
                .hasValueSatisfying(title -> assertThat(title.kind()).isEqualTo(UnitKind.SECTION));
        assertThat(NumberedTitle.at("I alt went home")).isEmpty();
    }
}
