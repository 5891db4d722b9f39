package travaux.ui.control;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a sentence of the program's own, as it has to be written for the toolkit to lay it in order, whatever right-to-left
 * words it has. The toolkit runs a line as its first strong sign does and knows one unseen mark, which it draws as a box beside an
 * Arabic comma, semicolon or question mark; so the mark never stands where one of these is laid with it.
 */
final class SentenceLine {

    /** Signs, right-to-left words from their first letter to their last one or figure, and signs. */
    private static final Pattern TO_LEFT =
            Pattern.compile("([^\\p{L}\u0660-\u0669\u06f0-\u06f9]*)(.*?)([^\\p{L}\\p{M}\\p{N}]*)");

    /** Signs, the program's words from their first letter or figure to their last, and signs. */
    private static final Pattern OWN = Pattern.compile("([^\\p{L}\\p{N}]*)(.*?)([^\\p{L}\\p{M}\\p{N}]*)");

    /** Signs that are shaped as the letters of their script are. */
    private static final Pattern SHAPED = Pattern.compile("[\u0590-\u08ff]");

    /** Words that run one way. */
    private record Part(String text, boolean left) {
        boolean hasWords() {
            return text.codePoints().anyMatch(Character::isLetterOrDigit);
        }

        boolean hasLetters() {
            return text.codePoints().anyMatch(Character::isLetter);
        }
    }

    private SentenceLine() {}

    /** A line, marked between its parts; what is {@code quoted} of it is laid in its own order. */
    static String written(String line, BitSet quoted) {
        List<Part> parts = parts(line, quoted);
        return parts.stream().anyMatch(Part::left) ? written(parts) : bare(line);
    }

    private static String written(List<Part> parts) {
        boolean endsLeft =
                parts.reversed().stream().filter(Part::hasWords).limit(1).anyMatch(Part::left);
        return endsLeft ? fromTheRight(parts) : fromTheLeft(parts);
    }

    private static List<Part> parts(String line, BitSet quoted) {
        byte[] levels = new byte[line.length()];
        quoted.stream().forEach(at -> levels[at] = 1);
        Bidi bidi = new Bidi();
        bidi.setPara(line, Bidi.LTR, levels);
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= line.length(); at++) {
            boolean left = bidi.getLevelAt(from) > 0;
            if (at == line.length() || bidi.getLevelAt(at) > 0 != left) {
                String text = line.substring(from, at);
                parts.add(new Part(left ? bare(text) : text, left));
                from = at;
            }
        }
        return parts;
    }

    /** A line that ends in right-to-left words runs to the left, its parts written from its end, and needs no mark for that. */
    private static String fromTheRight(List<Part> parts) {
        return parts.reversed().stream()
                .map(part -> part.left() ? part.text() : turned(bare(part.text())))
                .collect(Collectors.joining());
    }

    private static String turned(String own) {
        Matcher words = matched(OWN, own);
        String middle = words.group(2);
        return mirrored(words.group(3))
                + (middle.isEmpty() ? "" : Facing.LEFT_TO_RIGHT + middle)
                + mirrored(words.group(1));
    }

    /** Any other runs to the right; the signs at the two ends of its right-to-left words change places. */
    private static String fromTheLeft(List<Part> parts) {
        StringBuilder line = new StringBuilder();
        String between = "";
        boolean begun = false;
        for (int at = 0; at < parts.size(); at++) {
            Part part = parts.get(at);
            if (!part.left()) {
                between += part.text();
                begun |= part.hasLetters();
                continue;
            }
            Matcher words = matched(TO_LEFT, part.text());
            between += mirrored(words.group(3));
            if (!begun && SHAPED.matcher(between).find()) {
                return inTwo(parts, at + 1);
            }
            line.append(begun ? "" : Facing.LEFT_TO_RIGHT)
                    .append(unboxed(between))
                    .append(words.group(2));
            between = words.group(1).isEmpty() ? "" : Facing.LEFT_TO_RIGHT + mirrored(words.group(1));
            begun = true;
        }
        return line.append(unboxed(between)).toString();
    }

    /** The program's words get a line of their own behind right-to-left ones that end in a sign beside which no mark may stand. */
    private static String inTwo(List<Part> parts, int end) {
        String rest = bare(parts.get(end).text());
        int space = rest.indexOf(' ');
        int cut = space < 0 ? 0 : space;
        List<Part> first = new ArrayList<>(parts.subList(0, end));
        first.add(new Part(rest.substring(0, cut), false));
        List<Part> second = new ArrayList<>(parts.subList(end + 1, parts.size()));
        second.addFirst(new Part(rest.substring(cut).strip(), false));
        return fromTheRight(first) + "\n" + written(second);
    }

    private static String unboxed(String signs) {
        return SHAPED.matcher(signs).find() ? bare(signs) : signs;
    }

    private static String bare(String marked) {
        return marked.replace(Facing.LEFT_TO_RIGHT, "");
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no line: " + text);
        }
        return matcher;
    }

    private static String mirrored(String signs) {
        return new Bidi(signs, Bidi.RTL).writeReordered(Bidi.DO_MIRRORING);
    }
}
