package travaux.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressPaneTest {

    @Test
    void anAddressIsBrokenBetweenItsPartsAlone() {
        assertThat(AddressPane.parts("https://example.org/a-report/10.01.2023?x=1"))
                .containsExactly("https://example", ".org/", "a", "-report/", "10.01.2023", "?x", "=1");
    }
}
