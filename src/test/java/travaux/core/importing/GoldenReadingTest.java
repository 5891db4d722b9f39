package travaux.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import travaux.core.reading.DraftReader;

/**
 * Reads every {@code x.md} and {@code x.txt} in {@code src/test/resources/reading} and compares with {@code x.expected.txt}.
 * {@code -Dgolden.renew=true} writes the expectations anew; look at the difference before keeping it.
 */
class GoldenReadingTest {

    private static final Path FOLDER = Path.of("src/test/resources/reading");
    private static final String EXPECTED = ".expected.txt";

    @TestFactory
    List<DynamicTest> everyPairIsReadAsExpected() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(EXPECTED))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
        }
    }

    private static void check(Path file) throws IOException, UnusableInputException {
        String actual =
                ReadingAsText.of(new DraftReader().read(Importers.standard().read(file)));
        String name = file.getFileName().toString();
        Path expected = FOLDER.resolve(name.substring(0, name.lastIndexOf('.')) + EXPECTED);
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(expected, actual);
        }
        assertThat(expected).as("write it with -Dgolden.renew=true").exists();
        assertThat(actual).isEqualTo(Files.readString(expected));
    }
}
