package travaux.core.fetching;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a downloaded file is, told by its first bytes and never by what the server calls it. */
public enum DocumentType {
    /** Portable Document Format. */
    PDF(".pdf"),
    /** A Word document, which is a zip archive. */
    DOCX(".docx"),
    /** A web page. */
    HTML(".html");

    private final String ending;

    DocumentType(String ending) {
        this.ending = ending;
    }

    /** The ending of its file names, with the dot. */
    public String ending() {
        return ending;
    }

    /** The type of a file that begins with these bytes; empty if it is none of them. */
    static Optional<DocumentType> of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        // the part that every Word package begins with or holds among its first
        if (text.startsWith("PK\u0003\u0004") && (text.contains("[Content_Types].xml") || text.contains("word/"))) {
            return Optional.of(DOCX);
        }
        String start =
                text.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        boolean page = start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<html");
        return page ? Optional.of(HTML) : Optional.empty();
    }
}
