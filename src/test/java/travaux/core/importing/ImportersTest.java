package travaux.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import travaux.core.reading.DraftReader;
import travaux.core.reading.Reading;
import travaux.core.reading.Source;
import travaux.core.text.Note;

class ImportersTest {

    private final Importers importers = Importers.standard();

    private final Path folder;

    ImportersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aMissingFileIsNamed() {
        refused(folder.resolve("none.txt"), "none.txt", "no file");
    }

    @Test
    void aFolderIsNoFile() {
        refused(folder, "folder", "choose");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        refused(Files.createFile(folder.resolve("empty.md")), "empty.md", "empty");
        refused(file("blank.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8)), "blank.txt", "blank");
    }

    @Test
    void formatsNotReadYetAreNamedWithAWayOut() throws IOException {
        refused(file("a.rtf", "{\\rtf1 x}".getBytes(StandardCharsets.ISO_8859_1)), "an RTF file", "plain text");
        refused(file("renamed.txt", "{\\rtf1 x}".getBytes(StandardCharsets.ISO_8859_1)), "an RTF file", "Markdown");
        refused(file("a.xml", "<?xml version='1.0'?><sheet/>".getBytes(StandardCharsets.UTF_8)), "an XML file", "Word");
    }

    @Test
    void garbageIsRefused() throws IOException {
        byte[] bytes = new byte[5_000];
        new Random(7).nextBytes(bytes);
        refused(file("noise.txt", bytes), "noise.txt", "no text");
        refused(file("zeros.md", new byte[100]), "zeros.md", "no text");
    }

    @Test
    void aFileTooLargeIsRefusedBeforeItIsRead() throws IOException {
        Path large = folder.resolve("large.txt");
        try (var channel = java.nio.channels.FileChannel.open(
                large, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {'x'}), Importers.LARGEST);
        }
        refused(large, "large.txt", "MB");
    }

    @Test
    void unicodeIsReadWithAndWithoutAMark() throws Exception {
        String text = "Article 1\nÉté – الضوء – свет.";
        for (String name : new String[] {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"}) {
            Source source = importers.read(new RawFile("t.txt", text.getBytes(Charset.forName(name))));
            assertThat(source.lines().getLast().text()).as(name).isEqualTo("Été – الضوء – свет.");
            assertThat(source.notes()).as(name).isEmpty();
        }
        Source marked = importers.read(new RawFile("t.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)));
        assertThat(marked.lines().getFirst().text()).isEqualTo("Article 1");
    }

    @Test
    void aLegacyEncodingIsGuessedAndSaid() throws Exception {
        String russian = "Статья 1. Огни маяков\n\n"
                + "Каждое государство поддерживает огни своих маяков и следит за их исправностью.";
        Source source = importers.read(new RawFile("t.txt", russian.getBytes(Charset.forName("windows-1251"))));
        assertThat(source.lines().getFirst().text()).isEqualTo("Статья 1. Огни маяков");
        assertThat(source.notes()).extracting(Note::code).containsExactly("guessed-encoding");
        assertThat(source.notes().getFirst().message()).contains("1251");
    }

    @Test
    void pastedTextIsTakenForWhatItLooksLike() throws Exception {
        assertThat(read("## Article 1\n\nTides.").draft().info().mediaType()).isEqualTo("text/markdown");
        assertThat(read("Article 1\n\nTides.").draft().info().mediaType()).isEqualTo("text/plain");
        assertThat(read("**Article 1**\n\nTides.").draft().info().mediaType()).isEqualTo("text/markdown");
    }

    @Test
    void checksumAndNameAreKept() throws Exception {
        Source source = importers.read(file("x.txt", "abc".getBytes(StandardCharsets.UTF_8)));
        assertThat(source.info().name()).isEqualTo("x.txt");
        assertThat(source.info().sha256()).startsWith("ba7816bf").hasSize(64);
    }

    private static Reading read(String text) throws UnusableInputException {
        return new DraftReader()
                .read(Importers.standard().read(new RawFile("pasted", text.getBytes(StandardCharsets.UTF_8))));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private void refused(Path path, String... words) {
        assertThatThrownBy(() -> importers.read(path))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContainingAll(words)
                .message()
                .endsWith(".")
                .doesNotContain("\n", "Exception");
    }
}
