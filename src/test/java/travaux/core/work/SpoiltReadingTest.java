package travaux.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import travaux.core.importing.Convention;
import travaux.core.importing.ImportOptions;
import travaux.core.importing.RawFile;
import travaux.core.importing.RevisionState;
import travaux.core.importing.UnusableInputException;
import travaux.core.reading.Reading;
import travaux.core.text.TextState;

/** What spoiling files at random found, one by one. */
class SpoiltReadingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "x.txt, 'Oil\u007fburns\u0085at \ud83d\udd25 dusk'",
        "x.md, 'Oil&#127;burns&#130;at dusk'",
        "x.html, '<p>Oil&#xFFFE;burns&#xFDD0;at dusk</p>'"
    })
    void whatIsNoCharacterIsNeverKeptAsText(String name, String text) throws UnusableInputException {
        Reading reading = new Texts().read(new RawFile(name, text.getBytes(StandardCharsets.UTF_8)), TextState.FILE);

        String read = reading.draft().units().getFirst().text().text();
        assertThat(read.chars().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
        assertThat(read).startsWith("Oil").contains("burns").endsWith("dusk").doesNotContain("\uFFFE", "\uFDD0");
    }

    @Test
    void aFileNameCannotWriteItsOwnLinesIntoAMessage() {
        assertThatThrownBy(() -> new Texts().read(new RawFile("a\n\u001b[2Jb.txt", new byte[0]), TextState.FILE))
                .hasMessageStartingWith("a  [2Jb.txt is empty");
    }

    @Test
    void aFaultInJsonIsToldInOneLineWithoutWhatTheFileHolds() throws Exception {
        byte[] archive = GoodArchive.in(folder);
        Map<String, byte[]> entries = Zipped.unzip(archive);
        byte[] noise = ("\u0001\n" + "Y\u0007".repeat(500)).getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("x.travaux"), Zipped.fitting(entries, "dossier/dossier.json", noise));

        assertThatThrownBy(() -> new Carrying(folder.resolve("home")).open(file))
                .isInstanceOf(UnusableInputException.class)
                .message()
                .contains("The dossier in the file cannot be read (dossier.json, line 1")
                .hasSizeLessThan(700)
                .matches("[^\\p{Cntrl}]+");
    }

    @Test
    void anArchiveWithAReadingThatDoesNotHoldTogetherIsRefused() throws Exception {
        byte[] archive = GoodArchive.in(folder);
        Map<String, byte[]> entries = Zipped.unzip(archive);
        String name = entries.keySet().stream()
                .filter(entry -> entry.startsWith("added/read/"))
                .findFirst()
                .orElseThrow();
        String reading = new String(entries.get(name), StandardCharsets.UTF_8);
        List<String> harmed = List.of(
                reading.replaceFirst("\"end\":\\d+", "\"end\":999999"),
                reading.replaceFirst("\"end\":\\d+", "\"end\":null"),
                reading.replaceFirst("\"number\":\"[^\"]*\",", ""));
        for (String harm : harmed) {
            assertThat(harm).isNotEqualTo(reading);
            byte[] spoilt = harm.getBytes(StandardCharsets.UTF_8);
            Path file = Files.write(folder.resolve("x.travaux"), Zipped.fitting(entries, name, spoilt));

            assertThatThrownBy(() -> new Carrying(folder.resolve("home")).open(file))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("damaged or of another version");
        }
    }

    @Test
    void theConventionIsKeptWithTheTextAndItsReadingAgain() throws Exception {
        GoodArchive.in(folder);
        Keeping keeping = new Keeping(folder);
        var dossier = Library.at(folder).open(folder.resolve("mine/lamps").toString());
        RawFile file = new RawFile(
                "x.html", "<p>The <b>[keeper]</b> <u>warden</u> burns oil.</p>".getBytes(StandardCharsets.UTF_8));
        ImportOptions gazette = new ImportOptions(RevisionState.MARKED, Optional.of(Convention.GAZETTE));
        ImportChoice choice = new ImportChoice(Optional.of("zero"), Optional.empty(), gazette, List.of());

        var kept = keeping.keep(keeping.preview(file, dossier, choice), false);

        assertThat(kept.readAs().convention()).isEqualTo("gazette");
        assertThat(kept.readAs().options()).isEqualTo(gazette);
        var opened = Library.at(folder).open(folder.resolve("mine/lamps").toString());
        assertThat(Convention.of(opened.draft("zero").orElseThrow().readingNotes()))
                .isEqualTo(Convention.GAZETTE);
    }
}
