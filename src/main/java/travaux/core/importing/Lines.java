package travaux.core.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What text importers share: lines of a text, columns of their indents, checksums. */
final class Lines {

    private static final int TAB = 4;

    private Lines() {}

    /** The lines of a text; every usual line end is one, trailing space is left out, control characters too. */
    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                lines.add(clean(text.substring(start, i)));
                boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }
        return lines;
    }

    private static String clean(String line) {
        boolean dirty = line.chars().anyMatch(c -> c < 0x20 && c != '\t');
        return dirty ? line.replaceAll("[\\x00-\\x08\\x0b-\\x1f]", "") : line;
    }

    /** The column of the first character that is no space, a tab counting to the next multiple of four. */
    static int indent(String line) {
        int column = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                column += TAB - column % TAB;
            } else if (c == ' ' || c == '\u00a0') {
                column++;
            } else {
                break;
            }
        }
        return column;
    }

    /** SHA-256 in lower-case hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The first bytes as characters, for a look at what they might be. */
    static String head(RawFile file, int length) {
        return new String(file.bytes(), 0, Math.min(length, file.bytes().length), StandardCharsets.UTF_8);
    }
}
