package travaux.core.importing.pdf;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The PDF library reports every oddity of a file to its log; the reader of the file is told by notes instead. */
final class LibraryLog {

    /** Kept, because a logger that nobody holds forgets its level. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private LibraryLog() {}

    static void quiet() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
