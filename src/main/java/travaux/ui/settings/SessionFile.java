package travaux.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is open while the program runs, so that it can be opened again after an end that was not clean. */
public final class SessionFile {

    private static final Logger LOG = LoggerFactory.getLogger(SessionFile.class);

    private final Path file;

    /** In a folder, which need not exist yet. */
    public SessionFile(Path folder) {
        this.file = folder.resolve("session.json");
    }

    /** What was open when the program ended without saying so; empty after a clean end, or while another one runs. */
    public Optional<Session> broken() {
        return read().filter(found -> !isOfAnother(found) && !found.windows().isEmpty());
    }

    /** Notes what is open, unless another program that runs does; to be called off the window's thread. */
    public synchronized void write(Session session) {
        if (read().filter(SessionFile::isOfAnother).isPresent()) {
            return;
        }
        try {
            SettingsFile.replace(
                    file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(session));
        } catch (IOException e) {
            LOG.warn("{} cannot be written, so what is open will not be known after a crash: {}", file, e.getMessage());
        }
    }

    /** Notes a clean end. */
    public synchronized void end() {
        try {
            if (read().filter(SessionFile::isOfAnother).isEmpty()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("{} cannot be taken away: {}", file, e.getMessage());
        }
    }

    private Optional<Session> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JsonMapper.shared().readValue(Files.readAllBytes(file), Session.class));
        } catch (IOException | JacksonException | NullPointerException e) {
            LOG.info("{} cannot be used, so nothing is opened again: {}", file, e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean isOfAnother(Session session) {
        boolean mine = session.process() == ProcessHandle.current().pid();
        return !mine
                && ProcessHandle.of(session.process())
                        .filter(ProcessHandle::isAlive)
                        .flatMap(process -> process.info().command())
                        .equals(ProcessHandle.current().info().command());
    }
}
