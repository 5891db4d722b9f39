package travaux.core.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import travaux.core.importing.RawFile;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.DraftReader;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.Reading;
import travaux.core.reading.Source;
import travaux.core.text.MarkKind;
import travaux.core.text.Note;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** Reads real documents where they lie beside the project; says so and passes over them where they do not. */
@Execution(ExecutionMode.CONCURRENT)
class PdfSamplesTest {

    private static Source read(String name) throws IOException, UnusableInputException {
        return new PdfImporter().read(sample(name));
    }

    private static RawFile sample(String name) throws IOException {
        Path path = Path.of(Objects.requireNonNullElse(System.getProperty("travaux.samples"), "samples"), name);
        assumeTrue(Files.exists(path), "sample documents are not beside the project: " + path);
        return new RawFile(path.getFileName().toString(), Files.readAllBytes(path));
    }

    private static List<String> articles(Source source) {
        Reading reading = new DraftReader().read(source);
        return reading.draft().units().stream()
                .filter(unit -> unit.kind() == UnitKind.ARTICLE)
                .map(Unit::number)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"bbnj/bbnj-en.pdf, en", "bbnj/bbnj-fr.pdf, fr"})
    void everyArticleOfATreatyIsFoundAndNoneInvented(String name, String language)
            throws IOException, UnusableInputException {
        Source source = read(name);
        assertThat(articles(source))
                .isEqualTo(
                        IntStream.rangeClosed(1, 76).mapToObj(String::valueOf).toList());
        assertThat(source.info().language()).isEqualTo(language);
        assertThat(source.notes()).noneMatch(note -> note.severity() == Note.Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({
        "paris/8infnot.pdf, 231",
        "paris/11infnot.pdf, 1617",
        "paris/negotiating_text_12022015.pdf, 1273",
        "paris/adp_compilation_4dec15_10am.pdf, 1685",
        "redline-pdf/draft-constitution.pdf, 42"
    })
    void bracketsAreAsManyAsOnThePages(String name, int onPages) throws IOException, UnusableInputException {
        long found = read(name).lines().stream()
                .flatMapToInt(line -> line.text().chars())
                .filter(sign -> sign == '[')
                .count();
        assertThat(found).isBetween((long) (onPages * 0.98), (long) (onPages * 1.02));
    }

    @Test
    void aRedlineKeepsItsStruckWordsMarked() throws IOException, UnusableInputException {
        long marked = read("redline-pdf/draft-constitution-markup.pdf").lines().stream()
                .flatMap(line -> line.marks().stream())
                .filter(mark -> mark.kind() == MarkKind.STRUCK)
                .count();
        long clean = read("redline-pdf/draft-constitution.pdf").lines().stream()
                .flatMap(line -> line.marks().stream())
                .filter(mark -> mark.kind() == MarkKind.STRUCK)
                .count();
        assertThat(marked).isGreaterThan(100);
        assertThat(clean).isZero();
    }

    @Test
    void amendmentTablesAreReadCellByCell() throws IOException, UnusableInputException {
        List<String> texts = read("tables-pdf/two-column-amendments.pdf").lines().stream()
                .map(MarkedLine::text)
                .toList();
        long headings = texts.stream().filter(text -> text.equals("Amendment")).count();
        assertThat(headings).isGreaterThan(60);
        assertThat(texts.stream()
                        .filter(text -> text.endsWith("Commission Amendment"))
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bbnj/bbnj-ar.pdf", "bbnj/bbnj-zh.pdf", "scan/1971-10-25_GA_Resolution_2758_ru.pdf"})
    void whatCannotBeReadRightlyIsRefusedWithPageAndNextStep(String name) throws IOException {
        RawFile file = sample(name);
        assertThatThrownBy(() -> new PdfImporter().read(file))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("page")
                .hasMessageContaining("OCR");
    }
}
