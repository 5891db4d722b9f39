package travaux.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressesTest {

    @Test
    void anAddressIsBrokenBetweenItsPartsAlone() {
        assertThat(Addresses.toBreak("https://example.org/a-report/2024?x=1").split("\u200B"))
                .containsExactly("https://example", ".org/", "a", "-report/", "2024", "?x", "=1");
    }
}
