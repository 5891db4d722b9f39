package travaux.core.importing.html;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page's bytes as characters.
 *
 * @param characters the page
 * @param guessed the name of the encoding, where the page does not rightly say it itself
 */
record HtmlText(String characters, Optional<String> guessed) {

    private static final int HEAD = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");

    /** By byte order mark, else as declared if that fits, else UTF-8 if that fits, else guessed. */
    static HtmlText of(byte[] bytes) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return new HtmlText(new String(bytes, marked.get()), Optional.empty());
        }
        Optional<String> said = declared(bytes).flatMap(charset -> strict(bytes, charset));
        return said.or(() -> strict(bytes, StandardCharsets.UTF_8))
                .map(characters -> new HtmlText(characters, Optional.empty()))
                .orElseGet(() -> guessed(bytes));
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        int first = bytes.length < 3 ? 0 : (bytes[0] & 0xFF) << 16 | (bytes[1] & 0xFF) << 8 | (bytes[2] & 0xFF);
        if (first == 0xEFBBBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return switch (first >> 8) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    /** Pages that say Latin 1 mean Windows-1252, as every browser takes it (WHATWG Encoding). */
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(declared.group(1));
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return wide ? Optional.empty() : Optional.of(latin ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        if (charset.name().equals("windows-1252")) {
            return Optional.of(new String(bytes, charset)); // five of its codes are free, and browsers let them pass
        }
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static HtmlText guessed(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(bytes);
        CharsetMatch match = detector.detect();
        String name = match != null && Charset.isSupported(match.getName()) ? match.getName() : "windows-1252";
        return new HtmlText(new String(bytes, Charset.forName(name)), Optional.of(name));
    }
}
