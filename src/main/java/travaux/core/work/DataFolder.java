package travaux.core.work;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the program keeps what is the reader's own: settings, added texts, the log. */
public final class DataFolder {
    private DataFolder() {}

    /**
     * The folder, which need not exist yet: the system property {@code travaux.home}, or the platform's own place for a
     * program's data.
     */
    public static Path path() {
        return Optional.ofNullable(System.getProperty("travaux.home"))
                .map(Path::of)
                .orElseGet(() -> path(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home")));
    }

    /** Windows: %APPDATA%; macOS: Application Support; elsewhere the XDG base directory specification, version 0.8. */
    static Path path(String system, Map<String, String> environment, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder(environment, "APPDATA")
                    .orElse(Path.of(home, "AppData", "Roaming"))
                    .resolve("Travaux");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Travaux");
        }
        return folder(environment, "XDG_DATA_HOME")
                .orElse(Path.of(home, ".local", "share"))
                .resolve("travaux");
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
