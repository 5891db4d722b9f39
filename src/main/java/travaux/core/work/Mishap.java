package travaux.core.work;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * An unexpected failure, logged.
 *
 * @param code short and the same each time the same place fails in the same way: {@code T-1A2B3C}
 * @param details what happened, for whoever mends it
 * @param log the file the details were added to; empty where it could not be written
 */
public record Mishap(String code, String details, Optional<Path> log) {

    /** Frames that tell one failure from another; line numbers are left out, so that the code outlives small edits. */
    private static final int FRAMES = 3;

    /** Gives a failure its code and adds it to the log once. */
    public static Mishap of(Throwable failure) {
        String code = code(failure);
        StringWriter details = new StringWriter();
        failure.printStackTrace(new PrintWriter(details));
        String entry = Instant.now() + " " + code + " Java " + Runtime.version() + " " + System.getProperty("os.name")
                + System.lineSeparator() + details;
        return new Mishap(code, entry, logged(entry));
    }

    /** The code of a failure: its type and the nearest frames of this program. */
    static String code(Throwable failure) {
        CRC32 sum = new CRC32();
        StringBuilder trace = new StringBuilder(failure.getClass().getName());
        Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("travaux."))
                .limit(FRAMES)
                .forEach(frame -> trace.append(' ')
                        .append(frame.getClassName())
                        .append('.')
                        .append(frame.getMethodName()));
        sum.update(trace.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "T-%06X", sum.getValue() & 0xFFFFFF);
    }

    private static Optional<Path> logged(String entry) {
        try {
            Path folder = Files.createDirectories(DataFolder.path());
            Path log = folder.resolve("travaux.log");
            Files.writeString(log, entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return Optional.of(log);
        } catch (IOException e) {
            return Optional.empty(); // the failure itself is told; a log that cannot be written must not hide it
        }
    }
}
