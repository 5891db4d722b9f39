package travaux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import travaux.core.work.DataFolder;

/** Keeps warnings and failures in the program's data folder instead of on the user's terminal. Empty days make no file. */
final class LogFile extends Handler {
    private static final String ROOT = "";
    /** The program runs from the class path and without incubating modules on purpose; nobody needs to read who noticed. */
    private static final List<String> EXPECTED =
            List.of("Unsupported JavaFX configuration", "Java vector incubator module is not readable");

    private LogFile() {
        setLevel(Level.WARNING);
        setFormatter(new SimpleFormatter());
        setFilter(entry -> EXPECTED.stream().noneMatch(String.valueOf(entry.getMessage())::startsWith));
    }

    /** Sends what is logged from now on to the file alone. */
    static void takeOver() {
        Logger root = Logger.getLogger(ROOT);
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.addHandler(new LogFile());
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        try {
            Path folder = Files.createDirectories(DataFolder.path());
            Files.writeString(
                    folder.resolve("travaux.log"),
                    getFormatter().format(entry),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            reportError("the log cannot be written", e, ErrorManager.WRITE_FAILURE);
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }
}
