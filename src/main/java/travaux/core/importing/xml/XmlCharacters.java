package travaux.core.importing.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.importing.UnusableInputException;

/** Decodes XML by its byte order mark, its declaration, or as UTF-8, and refuses bytes that do not fit. */
final class XmlCharacters {

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    private XmlCharacters() {}

    static String decode(String what, byte[] bytes) throws UnusableInputException {
        Charset charset = charset(what, bytes);
        try {
            String characters =
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return characters.startsWith("\uFEFF") ? characters.substring(1) : characters;
        } catch (CharacterCodingException e) {
            throw new UnusableInputException(
                    what + " is damaged: it holds bytes that are no " + charset.name() + ". Get the file again.", e);
        }
    }

    private static Charset charset(String what, byte[] bytes) throws UnusableInputException {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return switch (first) {
            case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
            case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
            default -> declared(what, bytes);
        };
    }

    private static Charset declared(String what, byte[] bytes) throws UnusableInputException {
        String head = new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnusableInputException(
                    what + " names a character encoding that does not exist, " + declared.group(1)
                            + ". Save it as UTF-8 and open it again.",
                    e);
        }
    }
}
