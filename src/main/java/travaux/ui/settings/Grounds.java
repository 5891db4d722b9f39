package travaux.ui.settings;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a likeness of the window rests on: the program, its language, and what readers added and chose, each file by its size and
 * the time of its last change. Were any of it other than it was, the window might look otherwise.
 */
public final class Grounds {

    /** What comes and goes without being shown. */
    private static final Set<String> UNSEEN = Set.of("travaux.log", "session.json", "likeness.bin");

    private Grounds() {}

    /**
     * In words that are compared, not read; empty where that cannot be told.
     *
     * @param settings folder of the settings
     * @param data folder of what readers added; either need not exist
     */
    public static Optional<String> of(Path settings, Path data) {
        try {
            List<String> lines = new ArrayList<>(List.of(Locale.getDefault().toLanguageTag()));
            Path program = Path.of(Grounds.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path place : List.of(
                    Files.isDirectory(program) ? program.resolve("drafts") : program,
                    settings.resolve("window.json"),
                    data)) {
                lines.add(files(place));
            }
            return Optional.of(String.join("\n", lines));
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String files(Path place) throws IOException {
        if (!Files.exists(place)) {
            return place + " is not there";
        }
        try (Stream<Path> files = Files.walk(place)) {
            List<String> told = new ArrayList<>();
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (!UNSEEN.contains(String.valueOf(file.getFileName()))) {
                    told.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
                }
            }
            return told.stream().sorted().collect(Collectors.joining("\n"));
        }
    }
}
