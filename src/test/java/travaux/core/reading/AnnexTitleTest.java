package travaux.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import travaux.core.text.DraftInfo;
import travaux.core.text.TextState;
import travaux.core.text.Unit;

class AnnexTitleTest {

    @Test
    void theFirstSentenceBelowAnAnnexIsNotItsTitle() {
        DraftInfo info = new DraftInfo("a", "", Optional.empty(), Optional.empty(), "und", "", "");
        List<MarkedLine> lines = Stream.of(
                        "Article 1. Lamps",
                        "Lamps burn.",
                        "Annex I",
                        "Lamps, to be listed by the keepers; new ones once a year")
                .map(line -> MarkedLine.body(line, 1))
                .toList();

        Unit annex = new DraftReader()
                .read(new Source(info, lines, List.of(), TextState.FILE))
                .draft()
                .units()
                .getLast();

        assertThat(annex.title()).isEmpty();
        assertThat(annex.text().text()).startsWith("Lamps, to be listed");
    }
}
