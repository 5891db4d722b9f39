package travaux.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import travaux.core.dossier.Dossier;
import travaux.core.record.Source;
import travaux.core.text.Element;

class WeakElementsTest {

    @SuppressWarnings("NullAway.Init") // set before each test
    private Dossier dossier;

    @BeforeEach
    void open() throws Exception {
        dossier = Library.standard().open("un-cybercrime-convention");
    }

    @Test
    void whatIsKnownWithLittleConfidenceIsWeak() {
        assertThat(dossier.isWeak(element(Element.State.NAMED, "low", source(false))))
                .isTrue();
        assertThat(dossier.isWeak(element(Element.State.NAMED, "medium", source(false))))
                .isFalse();
    }

    @Test
    void whatOnlyAMachineSaysIsWeakHoweverSureItSounds() {
        assertThat(dossier.isWeak(element(Element.State.NOT_NAMED, "high", source(true))))
                .isTrue();
    }

    @Test
    void ofWhatNothingIsKnownNothingIsWeak() {
        assertThat(dossier.isWeak(element(Element.State.UNKNOWN, "low", source(true))))
                .isFalse();
    }

    private String source(boolean machine) {
        return dossier.sources().values().stream()
                .filter(source -> source.isMachineMade() == machine)
                .map(Source::id)
                .findFirst()
                .orElseThrow();
    }

    private static Element element(Element.State state, String confidence, String source) {
        return new Element("e", "lamps", state, false, Optional.empty(), "", confidence, List.of(source));
    }
}
