package travaux.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import travaux.core.importing.UnusableInputException;

/** However a dossier is broken, it is told in faults and one sentence. */
class BrokenDossierProperties {

    @Property(tries = 150)
    void checkNeverThrowsAndOpenOnlyRefuses(
            @ForAll @From("files") String file,
            @ForAll @IntRange(max = 4000) int place,
            @ForAll @IntRange(max = 60) int length,
            @ForAll @From("rubbish") String rubbish)
            throws IOException {
        Path folder = Files.createTempDirectory("broken");
        try {
            SmallDossier dossier = SmallDossier.in(folder);
            String text = Files.readString(folder.resolve(file));
            int start = Math.min(place, text.length());
            int end = Math.min(start + length, text.length());
            dossier.write(file, text.substring(0, start) + rubbish + text.substring(end));

            assertThat(dossier.check()).allMatch(fault -> !fault.message().isBlank());
            refusesOrOpens(dossier);
        } finally {
            delete(folder);
        }
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(DossierFiles.names());
    }

    @Provide
    Arbitrary<String> rubbish() {
        List<String> words = List.of(
                "", "null", "[", "{}", "\"", "1e999", "[[[[", "true", "\"\"", "\u0000", "-1", ",", "{\"id\":7}");
        return Arbitraries.of(words);
    }

    private static void refusesOrOpens(SmallDossier dossier) {
        try {
            assertThat(dossier.open().drafts()).isNotNull();
        } catch (UnusableInputException e) {
            assertThat(e).hasMessageContaining("cannot be read");
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
