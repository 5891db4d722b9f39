package travaux.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.importing.xml.ReadXml;
import travaux.core.importing.xml.XmlElement;
import travaux.core.reading.DraftReader;
import travaux.core.reading.MarkedLine;
import travaux.core.text.MarkKind;
import travaux.core.text.Note;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** Reads the sample documents where they are at hand, and counts against a count of its own over the raw XML. */
class OfficeSamplesTest {

    private static Path sample(String name) {
        Path path = Path.of(System.getProperty("travaux.samples", "nowhere")).resolve(name);
        Assumptions.assumeTrue(Files.exists(path), "the sample documents are not at hand");
        return path;
    }

    @ParameterizedTest
    @CsvSource({"tracked-changes,1", "arabic-tracked-changes,0", "moves,0"})
    void everyTrackedCharacterOfAWordFileIsMarked(String name, int computedNumbers) throws Exception {
        Path path = sample("docx/" + name + ".docx");
        List<MarkedLine> lines = Importers.standard().read(path).lines();
        XmlElement body = document(path);

        assertThat(characters(lines, MarkKind.DELETED)).isEqualTo(characters(body, "del", false));
        assertThat(characters(lines, MarkKind.MOVED_FROM)).isEqualTo(characters(body, "moveFrom", false));
        assertThat(characters(lines, MarkKind.MOVED_TO)).isEqualTo(characters(body, "moveTo", false));
        assertThat(characters(lines, MarkKind.INSERTED) - characters(body, "ins", false))
                .as("a computed list number of two characters may be inserted with its paragraph")
                .isEqualTo(computedNumbers * 2);
    }

    @ParameterizedTest
    @CsvSource({"tracked-changes", "arabic-tracked-changes", "moves"})
    void acceptedAndOriginalLeaveOutWhatIsGoneAndNothingElse(String name) throws Exception {
        Path path = sample("docx/" + name + ".docx");
        List<MarkedLine> marked = Importers.standard().read(path).lines();

        for (RevisionState state : List.of(RevisionState.ACCEPTED, RevisionState.ORIGINAL)) {
            Set<MarkKind> gone = state == RevisionState.ACCEPTED
                    ? Set.of(MarkKind.DELETED, MarkKind.MOVED_FROM)
                    : Set.of(MarkKind.INSERTED, MarkKind.MOVED_TO);
            String kept = String.join(
                    "",
                    Importers.standard().read(path, new ImportOptions(state)).lines().stream()
                            .map(line -> line.text().replaceAll("\\s", ""))
                            .toList());
            int expected = marked.stream().mapToInt(line -> without(line, gone)).sum();
            assertThat(kept.length()).as("%s %s", name, state).isBetween(expected - 2, expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "liquor-trading-hours-2012-12-14,8,0",
        "liquor-trading-hours-2016-10-28,8,0",
        "sub-council-2011-08-05,18,2",
        "sub-council-2016-11-04,18,2"
    })
    void everySectionOfAnActIsAnArticleInOrder(String name, int sections, int annexes) throws Exception {
        var reading = new DraftReader().read(Importers.standard().read(sample("akn/" + name + ".xml")));
        List<Unit> units = reading.draft().units();

        assertThat(units.stream().filter(u -> u.kind() == UnitKind.ARTICLE).map(Unit::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, sections)
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(units.stream().filter(u -> u.kind() == UnitKind.ANNEX)).hasSize(annexes);
        assertThat(reading.notes()).extracting(Note::severity).doesNotContain(Note.Severity.ERROR);
    }

    private static XmlElement document(Path path) throws Exception {
        try (var zip = new java.util.zip.ZipFile(path.toFile());
                var stream = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return ReadXml.read("document.xml", stream.readAllBytes());
        }
    }

    /** Characters of words within elements of a name, space and symbols of special fonts apart. */
    private static int characters(XmlElement element, String name, boolean inside) {
        boolean counts = inside || element.is(name);
        int own = switch (element.name()) {
            case "t", "delText" -> counts ? visible(element.text()) : 0;
            case "noBreakHyphen" -> counts ? 1 : 0;
            case "pPr", "rPr", "trPr", "tcPr" -> 0;
            default ->
                element.elements().stream()
                        .mapToInt(e -> characters(e, name, counts))
                        .sum();
        };
        return own;
    }

    private static int characters(List<MarkedLine> lines, MarkKind kind) {
        return lines.stream()
                .flatMap(line -> line.marks().stream()
                        .filter(mark -> mark.kind() == kind)
                        .map(mark -> mark.range().of(line.text())))
                .mapToInt(OfficeSamplesTest::visible)
                .sum();
    }

    private static int visible(String text) {
        return (int) text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u2217')
                .count();
    }

    private static int without(MarkedLine line, Set<MarkKind> gone) {
        boolean[] left = new boolean[line.text().length()];
        line.marks().stream()
                .filter(mark -> gone.contains(mark.kind()))
                .forEach(mark ->
                        Arrays.fill(left, mark.range().start(), mark.range().end(), true));
        return (int) IntStream.range(0, left.length)
                .filter(i -> !left[i] && !Character.isWhitespace(line.text().charAt(i)))
                .count();
    }
}
