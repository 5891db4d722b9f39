package travaux.core.work;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils good files: cuts them off, flips bits, doubles and takes out pieces, splices two, and puts in what hurts most. */
final class Mutation {

    private static final List<String> SPIKES = List.of(
            "-1",
            "0",
            "2147483647",
            "99999999999999999999",
            "1e999",
            "NaN",
            "null",
            "[",
            "]",
            "<",
            ">",
            "&",
            "{",
            "}",
            "\"",
            "<<",
            ">>",
            "(",
            ")",
            "\u0000",
            "\uFEFF",
            "\uFFFF",
            "\uD800",
            "&#0;",
            "&#x110000;",
            "&a;",
            "]]>",
            "<!DOCTYPE a [<!ENTITY a 'b'>]>",
            "<!--",
            "[[[[[[[[",
            "* * *",
            "***",
            "| |",
            "\t\t\t\t",
            "\r",
            "\u2028",
            "endstream",
            "stream",
            "endobj",
            " 0 R",
            "/Kids",
            "BT",
            "Tj",
            "Do",
            "q",
            "../",
            "Article 9999999999",
            "1.1.1.1.1",
            "\u202E",
            "\u0661\u0662",
            "IIIIIIIIII",
            "(((a)))",
            "Option 1:",
            "{\"a\":");

    private static final Pattern TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9:]*)[^<>]*>");

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** One to six wounds; files of tags are mostly wounded so that they stay well-formed. */
    byte[] spoil(byte[] good, byte[] other) {
        boolean tags = good.length > 0 && good[0] == '<' && random.nextInt(4) > 0;
        byte[] spoilt = good;
        for (int i = random.nextInt(6); i >= 0 && spoilt.length > 0; i--) {
            spoilt = tags ? element(spoilt) : wound(spoilt, other);
        }
        return spoilt;
    }

    /** Takes out, repeats, nests or empties a whole element, or gives it another name or other attributes. */
    private byte[] element(byte[] bytes) {
        String xml = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher start = TAG.matcher(xml);
        if (!start.find(random.nextInt(xml.length()))) {
            return bytes;
        }
        int end = end(xml, start);
        String tag = start.group();
        String all = xml.substring(start.start(), end);
        String now = switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> all.repeat(1 + random.nextInt(Math.clamp(100_000 / all.length(), 1, 2_000)));
            case 2 -> nested(tag, all, 1 + random.nextInt(600));
            case 3 -> tag.endsWith("/>") ? tag : tag + "</" + start.group(1) + ">";
            case 4 -> all.replace(start.group(1), otherName(xml));
            case 5 -> all.replaceFirst("\"[^\"]*\"", "\"" + SPIKES.get(random.nextInt(8)) + "\"");
            case 6 -> all.replaceAll("(\\d+)", SPIKES.get(random.nextInt(4)));
            default -> all.replaceFirst(">[^<]+<", ">" + "[ \t".repeat(1 + random.nextInt(300)) + "<");
        };
        return (xml.substring(0, start.start()) + now + xml.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String otherName(String xml) {
        Matcher other = TAG.matcher(xml);
        return other.find(random.nextInt(xml.length())) ? other.group(1) : "w:none";
    }

    private static String nested(String tag, String all, int times) {
        String name = tag.substring(1).split("[\\s/>]", -1)[0];
        String open = tag.endsWith("/>") ? tag.substring(0, tag.length() - 2) + ">" : tag;
        return open.repeat(times) + all + ("</" + name + ">").repeat(times);
    }

    /** Where the element of a tag ends; the end of the tag where it has none. */
    private static int end(String xml, Matcher start) {
        if (start.group().endsWith("/>")) {
            return start.end();
        }
        Matcher same = Pattern.compile("<(/?)" + Pattern.quote(start.group(1)) + "(?=[\\s/>])[^<>]*>")
                .matcher(xml);
        int depth = 0;
        for (int at = start.start(); same.find(at); at = same.end()) {
            depth += same.group().endsWith("/>") ? 0 : same.group(1).isEmpty() ? 1 : -1;
            if (depth == 0) {
                return same.end();
            }
        }
        return start.end();
    }

    private byte[] wound(byte[] bytes, byte[] other) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + (int) Math.pow(bytes.length, random.nextDouble()));
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(bytes, from);
            case 1, 2 -> flipped(bytes);
            case 3 -> put(bytes, from, to, new byte[0], 0);
            case 4 -> put(bytes, to, to, Arrays.copyOfRange(bytes, from, to), times(to - from));
            case 5 -> spliced(bytes, from, other);
            case 6 -> numbered(bytes, from);
            default -> put(bytes, from, from, spike(), 1 + random.nextInt(3));
        };
    }

    private byte[] spike() {
        return SPIKES.get(random.nextInt(SPIKES.size())).getBytes(StandardCharsets.UTF_8);
    }

    /** Small pieces are repeated often, large ones once or twice, so that files stay below a megabyte. */
    private int times(int length) {
        return 1 + random.nextInt(Math.clamp(200_000 / length, 1, 3_000));
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] spliced(byte[] bytes, int from, byte[] other) {
        int start = random.nextInt(other.length + 1);
        return put(bytes, from, bytes.length, Arrays.copyOfRange(other, start, other.length), 1);
    }

    /** The next number after a place becomes another one. */
    private byte[] numbered(byte[] bytes, int from) {
        int start = from;
        while (start < bytes.length && !digit(bytes[start])) {
            start++;
        }
        int end = start;
        while (end < bytes.length && digit(bytes[end])) {
            end++;
        }
        return put(bytes, start, end, SPIKES.get(random.nextInt(5)).getBytes(StandardCharsets.UTF_8), 1);
    }

    private static boolean digit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static byte[] put(byte[] bytes, int from, int to, byte[] piece, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        for (int i = 0; i < times; i++) {
            out.writeBytes(piece);
        }
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
