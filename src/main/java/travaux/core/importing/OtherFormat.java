package travaux.core.importing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Formats that are known and not read yet, told by their first bytes rather than by the file's name. */
final class OtherFormat {

    /** What to do with a file of another format. */
    static final String READ_NOW =
            "PDF, Word (.docx), HTML, Akoma Ntoso, Markdown and plain text are read, so save it as one of these.";

    private OtherFormat() {}

    static void refuse(RawFile file) throws UnusableInputException {
        String what = what(file);
        if (!what.isEmpty()) {
            throw new UnusableInputException(file.name() + " is " + what + ", which cannot be read yet; " + READ_NOW);
        }
    }

    private static String what(RawFile file) {
        byte[] bytes = file.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
        String start = head.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("{\\rtf")) {
            return "an RTF file";
        }
        boolean known = start.contains("akomantoso") || start.contains("<html");
        return start.startsWith("<?xml") && !known ? "an XML file of another kind" : "";
    }
}
