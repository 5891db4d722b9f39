package travaux.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the project contains, we wrote: it shares no long run of words with the documents that its tests read. */
class OwnWordsTest {

    private static final int WORDS_IN_A_ROW = 12;

    @Test
    void noPassageOfASampleStandsInTheProject() throws IOException {
        Path samples = Path.of(System.getProperty("travaux.samples", ""));
        assumeTrue(Files.isDirectory(samples), "no sample documents at " + samples);
        Set<String> theirs = new HashSet<>();
        for (Path document : texts(samples)) {
            passages(Files.readString(document)).forEach(theirs::add);
        }
        List<String> shared = new ArrayList<>();
        for (Path ours : List.of(Path.of("src"), Path.of("drafts"), Path.of("README.md"))) {
            for (Path file : texts(ours)) {
                passages(Files.readString(file))
                        .filter(theirs::contains)
                        .limit(3)
                        .forEach(passage -> shared.add(file + ": " + passage));
            }
        }
        assertThat(shared).isEmpty();
    }

    private static List<Path> texts(Path root) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches(".*\\.(md|txt|json|java|properties|xml|html)"))
                    .toList();
        }
    }

    private static Stream<String> passages(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return Stream.iterate(0, i -> i + WORDS_IN_A_ROW <= words.size(), i -> i + 1)
                .map(i -> String.join(" ", words.subList(i, i + WORDS_IN_A_ROW)));
    }
}
