package travaux.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import travaux.core.reading.DraftReader;
import travaux.core.reading.Reading;
import travaux.core.text.Note;
import travaux.core.text.UnitKind;

/**
 * Compares what is read of every real document at hand with the table in {@code src/docs/reading.md}. {@code
 * -Dreading.renew=true} writes the table anew; look at the difference before keeping it.
 */
@Execution(ExecutionMode.CONCURRENT)
class ReadingTableTest {

    private static final Path SAMPLES = Path.of(System.getProperty("travaux.samples", "none"));
    private static final Path TABLE = Path.of("src/docs/reading.md");
    private static final String START = "| document |";

    @Test
    void theTableOfReadDocumentsIsAsTheReadersReadThem() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "sample documents are not beside the project");
        String written = Files.readString(TABLE);
        String words = written.substring(0, written.indexOf(START));
        String renewed = words + table();
        if (Boolean.getBoolean("reading.renew")) {
            Files.writeString(TABLE, renewed);
        }
        assertThat(renewed).isEqualTo(Files.readString(TABLE));
    }

    private static String table() throws IOException {
        StringBuilder table = new StringBuilder(START
                + " units | articles | brackets read | on the page | groups | unbalanced | footnotes | notes |"
                + " doubtful |\n"
                + "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            List<Path> all = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("README.md"))
                    .sorted()
                    .toList();
            for (Path file : all) {
                table.append("| ").append(file.getFileName()).append(" | ");
                table.append(row(file)).append(" |\n");
            }
        }
        return table.toString();
    }

    private static String row(Path file) throws IOException {
        Reading reading;
        try {
            reading = new DraftReader().read(Importers.standard().read(file));
        } catch (UnusableInputException e) {
            return "refused | | | | | | | | ";
        }
        long articles = reading.draft().units().stream()
                .filter(unit -> unit.kind() == UnitKind.ARTICLE)
                .count();
        int groups = reading.draft().units().stream()
                .mapToInt(unit -> unit.brackets())
                .sum();
        return Stream.of(
                        reading.draft().units().size(),
                        articles,
                        bracketsRead(reading),
                        brackets(plain(file)),
                        groups,
                        count(reading, "unbalanced-bracket"),
                        reading.footnotes().size(),
                        reading.notes().size(),
                        doubts(reading))
                .map(String::valueOf)
                .reduce((left, right) -> left + " | " + right)
                .orElseThrow();
    }

    private static long bracketsRead(Reading reading) {
        long inUnits = reading.draft().units().stream()
                .mapToLong(unit ->
                        brackets(unit.label() + unit.title() + unit.text().text()))
                .sum();
        long inFootnotes = reading.footnotes().stream()
                .mapToLong(footnote -> brackets(footnote.text()))
                .sum();
        return inUnits + inFootnotes;
    }

    private static String doubts(Reading reading) {
        return String.join(
                ", ",
                reading.notes().stream()
                        .filter(note -> note.severity() != Note.Severity.INFO)
                        .map(Note::code)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static long count(Reading reading, String code) {
        return reading.notes().stream().filter(note -> note.code().equals(code)).count();
    }

    private static long brackets(String text) {
        return text.chars().filter(sign -> sign == '[').count();
    }

    /** The document's text as the libraries' own extraction gives it, without any of the readers. */
    private static String plain(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.toString();
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(document);
            }
        }
        if (name.endsWith(".docx")) {
            try (XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(Files.newInputStream(file)))) {
                return words.getText();
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
