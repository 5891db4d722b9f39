package travaux.core.importing;

import java.util.Locale;

/**
 * A file's name and bytes, or pasted text under a name of its own.
 *
 * @param name the file's name without folders
 * @param bytes all of its bytes; not copied, so not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are compared by no one
public record RawFile(String name, byte[] bytes) {

    /** A name may come from anywhere and stands in sentences: control characters in it are spaces. */
    public RawFile {
        name = CleanLines.clean(name);
    }

    /** The name's ending in lower case, without the dot; empty if it has none. */
    public String ending() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
