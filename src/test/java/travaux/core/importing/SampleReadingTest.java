package travaux.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import travaux.core.reading.DraftReader;
import travaux.core.reading.Reading;
import travaux.core.text.Note;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** Real drafts, where they are at hand: counts and numbers only. Skipped where the property travaux.samples names no folder. */
class SampleReadingTest {

    private static final Path SAMPLES = Path.of(System.getProperty("travaux.samples", "none"));

    @Test
    void theDraftOfTheNinthHasItsArticlesAndNoSeventeenth() throws Exception {
        List<String> expected = Stream.of(
                        Stream.of("1", "2", "2bis", "3", "3bis", "3ter", "4", "5", "6", "7", "8", "8bis"),
                        IntStream.rangeClosed(9, 26).filter(n -> n != 17).mapToObj(Integer::toString))
                .flatMap(numbers -> numbers)
                .toList();
        assertThat(articles(read("paris/9-dec-2015.md"))).isEqualTo(expected);
    }

    @Test
    void theAdoptedTextHasTwentyNineArticlesWithoutTitlesOrBrackets() throws Exception {
        Reading reading = read("paris/12-dec-2015.md");
        assertThat(articles(reading)).isEqualTo(upTo(29));
        assertThat(reading.draft().units()).allMatch(unit -> unit.brackets() == 0);
        assertThat(reading.draft().units().stream().filter(unit -> unit.kind() == UnitKind.ARTICLE))
                .allMatch(unit -> unit.title().isEmpty() && !unit.text().isBlank());
    }

    @Test
    void bracketsAreCountedAsTheyStand() throws Exception {
        assertThat(brackets(read("paris/23-oct-2015.md"))).isBetween(980, 1040);
        assertThat(brackets(read("paris/4-dec-2015.md"))).isBetween(970, 1035);
        assertThat(brackets(read("paris/9-dec-2015.md"))).isBetween(212, 222);
    }

    @Test
    void aTreatyInPlainTextHasPartsArticlesAndAnnexes() throws Exception {
        Reading reading = read("bbnj/bbnj-en.txt");
        assertThat(articles(reading)).isEqualTo(upTo(76));
        assertThat(of(reading, UnitKind.PART)).hasSize(12);
        assertThat(of(reading, UnitKind.ANNEX)).extracting(Unit::number).containsExactly("I", "II");
        assertThat(of(reading, UnitKind.PREAMBLE)).hasSize(1);
        assertThat(reading.draft().info().language()).isEqualTo("en");
    }

    @Test
    void aScannedArabicTextIsReadAsFarAsItGoes() throws Exception {
        Reading reading = read("bbnj/bbnj-ar.txt");
        assertThat(articles(reading)).hasSizeGreaterThanOrEqualTo(74).doesNotHaveDuplicates();
        assertThat(of(reading, UnitKind.ANNEX)).hasSize(2);
        assertThat(reading.draft().info().isRightToLeft()).isTrue();
    }

    @Test
    void anArabicConventionHasItsFifteenArticlesWithTitles() throws Exception {
        Reading reading = read("cybercrime/final-ar-articles-1-15.txt");
        assertThat(articles(reading)).isEqualTo(upTo(15));
        assertThat(of(reading, UnitKind.ARTICLE)).noneMatch(unit -> unit.title().isEmpty());
        assertThat(of(reading, UnitKind.CHAPTER)).hasSize(1);
    }

    @Test
    void noSampleIsDoubtful() throws Exception {
        for (String name : List.of("paris/4-dec-2015.md", "paris/23-oct-2015.md", "bbnj/bbnj-en.txt")) {
            assertThat(read(name).notes()).as(name).noneMatch(note -> note.severity() == Note.Severity.ERROR);
        }
    }

    private static Reading read(String name) throws UnusableInputException {
        Path file = SAMPLES.resolve(name);
        assumeTrue(Files.exists(file), "the sample " + name + " is not at hand");
        return new DraftReader().read(Importers.standard().read(file));
    }

    private static List<Unit> of(Reading reading, UnitKind kind) {
        return reading.draft().units().stream()
                .filter(unit -> unit.kind() == kind)
                .toList();
    }

    private static List<String> articles(Reading reading) {
        return of(reading, UnitKind.ARTICLE).stream().map(Unit::number).toList();
    }

    private static List<String> upTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
    }

    private static int brackets(Reading reading) {
        return reading.draft().units().stream().mapToInt(Unit::brackets).sum();
    }
}
