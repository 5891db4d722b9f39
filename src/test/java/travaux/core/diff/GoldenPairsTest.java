package travaux.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs of short texts with the redline and the changes wanted. Renewed with {@code -Dgolden.renew=true}: read every line of the
 * difference before keeping it.
 */
class GoldenPairsTest {

    private static final Path FOLDER = Path.of("src/test/resources/diff");

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".old.md"))
                    .map(name -> name.replace(".old.md", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePairIsReadAsALawyerWould(String name) throws IOException {
        UnitComparison unit = Comparisons.compare(text(name + ".old.md"), text(name + ".new.md"));
        String found = Comparisons.marked(unit) + "\n\n" + Comparisons.changes(unit) + "\n";
        Path expected = FOLDER.resolve(name + ".expected.txt");
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    private static String text(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file)).strip();
    }
}
