package travaux.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import travaux.core.importing.LongDocument.Block;
import travaux.core.importing.LongDocument.Kind;
import travaux.core.reading.DraftReader;
import travaux.core.reading.Reading;
import travaux.core.reading.Source;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** Long documents in six languages: every article found and none invented, every bracket counted, every paragraph whole. */
public class LongDocumentsTest {

    static List<Tongue> tongues() {
        return Tongue.ALL;
    }

    private static Reading read(String text) throws UnusableInputException {
        Source source = new PlainTextImporter().read(new RawFile("lamps.txt", text.getBytes(StandardCharsets.UTF_8)));
        return new DraftReader().read(source);
    }

    /** Fails unless a document was read to the last word. */
    public static void isReadWhole(Reading reading, LongDocument document) {
        List<Unit> units = reading.draft().units();
        assertThat(units)
                .filteredOn(unit -> unit.kind() == UnitKind.ARTICLE)
                .extracting(Unit::number)
                .isEqualTo(document.numbers());
        assertThat(units.stream().filter(u -> u.kind() == UnitKind.ANNEX)).hasSize(1);
        List<String> paragraphs =
                units.stream().flatMap(unit -> unit.text().text().lines()).toList();
        assertThat(paragraphs)
                .containsExactlyElementsOf(document.blocks().stream()
                        .filter(block -> block.kind() == Kind.TEXT)
                        .map(block -> block.text(document.tongue()))
                        .toList());
        assertThat(units.stream().mapToLong(u -> u.text().brackets().size()).sum())
                .isEqualTo(document.groups());
        assertThat(reading.draft().info().language())
                .isEqualTo(document.tongue().code());
    }

    @ParameterizedTest
    @MethodSource("tongues")
    void plainTextIsReadWhole(Tongue tongue) throws UnusableInputException {
        LongDocument document = new LongDocument(tongue, 76);

        isReadWhole(read(document.plain()), document);
    }

    @ParameterizedTest
    @MethodSource("tongues")
    void numbersOfLinesInTheMarginAreNoText(Tongue tongue) throws UnusableInputException {
        LongDocument document = new LongDocument(tongue, 76);

        isReadWhole(read(document.numbered(1)), document);
        isReadWhole(read(document.numbered(5)), document);
    }

    @ParameterizedTest
    @MethodSource("tongues")
    void titlesOfArticlesAreFound(Tongue tongue) throws UnusableInputException {
        LongDocument document = new LongDocument(tongue, 76);
        List<String> titles = document.blocks().stream()
                .filter(block -> block.kind() == Kind.TITLE)
                .map(Block::lines)
                .map(List::getFirst)
                .toList();

        assertThat(read(document.plain()).draft().units())
                .filteredOn(unit -> unit.kind() == UnitKind.ARTICLE)
                .extracting(Unit::title)
                .isEqualTo(titles);
    }
}
