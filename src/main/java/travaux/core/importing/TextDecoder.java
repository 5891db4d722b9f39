package travaux.core.importing;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import travaux.core.text.Note;
import travaux.core.text.Place;

/** Bytes as characters: UTF-8, UTF-16 and UTF-32 by their marks, UTF-8 without one, or a guess that is said to be one. */
final class TextDecoder {

    private static final int SAMPLE = 64 * 1024;
    /** At least one of so many bytes belongs to a space or line end, even in Chinese, where only paragraphs are parted. */
    private static final int BLANKS = 400;

    private static final int LEAST_CONFIDENCE = 15;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private TextDecoder() {}

    /** The characters, without byte order mark, and what is to be said of how they were found. */
    record Decoded(String text, List<Note> notes) {}

    static Decoded decode(RawFile file) throws UnusableInputException {
        List<Note> notes = new ArrayList<>();
        Optional<String> certain = byMark(file.bytes());
        String text = certain.isPresent() ? certain.get() : guess(file, notes);
        return new Decoded(checked(file.name(), text, notes), notes);
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
            return strictly(bytes, Charset.forName("UTF-32"));
        }
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
            return strictly(bytes, StandardCharsets.UTF_16);
        }
        return wideWithoutMark(bytes).or(() -> strictly(bytes, StandardCharsets.UTF_8));
    }

    /**
     * UTF-16 without a mark: in text of every script spaces and line ends have a zero byte, on the same side throughout. In
     * Latin text nearly every letter has one.
     */
    private static Optional<String> wideWithoutMark(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE) & ~1;
        int big = 0;
        int little = 0;
        for (int i = 0; i < sample; i += 2) {
            big += bytes[i] == 0 && isBlank(bytes[i + 1]) ? 1 : 0;
            little += bytes[i + 1] == 0 && isBlank(bytes[i]) ? 1 : 0;
        }
        if (little * BLANKS > sample && big * 10 <= little) {
            return strictly(bytes, StandardCharsets.UTF_16LE);
        }
        return big * BLANKS > sample && little * 10 <= big
                ? strictly(bytes, StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r';
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return Optional.of(marked ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String guess(RawFile file, List<Note> notes) throws UnusableInputException {
        byte[] sample = Arrays.copyOf(file.bytes(), Math.min(file.bytes().length, SAMPLE));
        CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
        for (CharsetMatch match : matches) {
            Optional<String> text = match.getConfidence() < LEAST_CONFIDENCE || !Charset.isSupported(match.getName())
                    ? Optional.empty()
                    : strictly(file.bytes(), Charset.forName(match.getName()));
            if (text.isPresent() && !isGarbage(text.get())) {
                notes.add(new Note(
                        Note.Severity.INFO,
                        "guessed-encoding",
                        file.name() + " does not say how its characters are written; " + match.getName()
                                + " was guessed, so look at its accents and quotation marks.",
                        Place.WHOLE));
                return text.get();
            }
        }
        throw garbage(file.name());
    }

    private static String checked(String name, String text, List<Note> notes) throws UnusableInputException {
        if (isGarbage(text)) {
            throw garbage(name);
        }
        if (text.isBlank()) {
            throw new UnusableInputException(
                    name + " holds nothing but blank space; choose a file that holds the text.");
        }
        long lost = text.chars().filter(c -> c == '\ufffd').count();
        if (lost > 0) {
            notes.add(new Note(
                    Note.Severity.WARNING,
                    "lost-characters",
                    lost + " characters of " + name + " were lost before it was saved and stand as \ufffd.",
                    Place.WHOLE));
        }
        return text;
    }

    private static UnusableInputException garbage(String name) {
        return new UnusableInputException(
                name + " holds data that is no text; open it in the program it was made with and save it"
                        + " as Markdown or plain text in UTF-8.");
    }

    /** Zero characters, or more control characters than a slip of the keyboard explains. */
    private static boolean isGarbage(String text) {
        long control = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            boolean control0 = c < 0x20 && "\t\n\r\f\u000b\u001a".indexOf(c) < 0;
            control += control0 || (c >= 0x7f && c < 0xa0 && c != 0x85) || c == 0xffff || c == 0xfffe ? 1 : 0;
        }
        return control > 2 + text.length() / 1000;
    }
}
