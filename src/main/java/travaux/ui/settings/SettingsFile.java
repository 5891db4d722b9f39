package travaux.ui.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what the window remembers in the platform's folder for settings. A damaged file is as good as none. */
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;

    /** Settings in a folder, which need not exist yet. */
    public SettingsFile(Path folder) {
        this.file = folder.resolve("window.json");
    }

    /** The folder of this platform, or the one that system property {@code travaux.home} names. */
    public static Path folder() {
        return Optional.ofNullable(System.getProperty("travaux.home"))
                .map(Path::of)
                .orElseGet(() -> folder(
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", ".")),
                        System.getenv()));
    }

    static Path folder(String system, Path home, Map<String, String> environment) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return set(environment, "APPDATA")
                    .orElse(home.resolve("AppData/Roaming"))
                    .resolve("Travaux");
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library/Application Support/Travaux");
        }
        return set(environment, "XDG_CONFIG_HOME")
                .orElse(home.resolve(".config"))
                .resolve("travaux");
    }

    /** What was remembered; nothing where there is no file or it is damaged. */
    public Remembered read() {
        if (!Files.exists(file)) {
            return Remembered.NOTHING;
        }
        try {
            return Optional.ofNullable(JsonMapper.shared().readValue(Files.readAllBytes(file), Remembered.class))
                    .orElse(Remembered.NOTHING);
        } catch (IOException | JacksonException | NullPointerException e) {
            LOG.info("{} cannot be used, so the window starts as new: {}", file, e.getMessage());
            return Remembered.NOTHING;
        }
    }

    /** Writes through a temporary file, so that a crash leaves either the old or the new one. */
    public void write(Remembered remembered) {
        try {
            replace(file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(remembered));
        } catch (IOException e) {
            LOG.warn("{} cannot be written, so the window will not remember: {}", file, e.getMessage());
        }
    }

    /** Puts a file in the place of another, whole or not at all. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "window", ".json");
        try {
            Files.write(fresh, bytes);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static Optional<Path> set(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
