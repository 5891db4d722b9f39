package travaux.core.importing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Formats that are known and not read yet, told by their first bytes rather than by the file's name. */
final class OtherFormat {

    /** What to do with a file of another format. */
    static final String READ_NOW =
            "PDF, Markdown (.md) and plain text (.txt) are read now, so save or copy its text as one of these.";

    private static final Map<String, String> BY_ENDING = Map.of(
            "docx",
            "a Word file",
            "doc",
            "an old Word file",
            "odt",
            "an OpenDocument file",
            "rtf",
            "an RTF file",
            "htm",
            "a web page",
            "html",
            "a web page",
            "xml",
            "an XML file",
            "akn",
            "an Akoma Ntoso file");

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
        if (head.startsWith("PK\u0003\u0004")) {
            return BY_ENDING.getOrDefault(file.ending(), "a zip archive");
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return "an old Word file";
        }
        if (start.startsWith("{\\rtf")) {
            return "an RTF file";
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return "a web page";
        }
        return start.startsWith("<?xml") || start.contains("<akomantoso") ? "an XML file" : "";
    }
}
