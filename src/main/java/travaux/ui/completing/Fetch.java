package travaux.ui.completing;

import java.nio.file.Path;
import java.util.List;

/** How far the download of a draft's text has come. */
sealed interface Fetch {

    /** Id of the draft. */
    String draft();

    /** Its bytes are coming: so many are there, of so many in all or of nobody knows how many (0). */
    record Coming(String draft, long bytes, long all) implements Fetch {}

    /** The reader stopped it; the next try goes on from there. */
    record Stopped(String draft) implements Fetch {}

    /**
     * It did not come.
     *
     * @param words why and what to do next, a sentence
     * @param tried each address that was asked, and what it did
     */
    record Failed(String draft, String words, List<String> tried) implements Fetch {
        public Failed {
            tried = List.copyOf(tried);
        }
    }

    /** It is on the disk, and nobody has looked at it yet. */
    record Came(String draft, Path file, String language) implements Fetch {}
}
