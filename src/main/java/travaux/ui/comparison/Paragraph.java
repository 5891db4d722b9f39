package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.TextRange;
import travaux.ui.control.Stretch;

/**
 * A paragraph as it is set: its number hangs to the left of its words.
 *
 * @param level how far it is set in
 * @param label its number as written, marks included; empty where it has none
 * @param body its words
 */
record Paragraph(int level, List<Stretch> label, List<Stretch> body) {

    private static final String SIGN =
            "(?:\\p{Nd}{1,3}|\\p{L}\\x{640}?|[ivxlIVXL]{1,6})(?:\\s?(?:bis|ter|quater|alt))?";

    /**
     * One number, in brackets of either kind or followed by a dot, a parenthesis or a dash: {@code 1.}, {@code [3 bis.]},
     * {@code (iv)}, {@code 1-}. An Arabic letter may be drawn out.
     */
    private static final String NUMBER = "[\\[(]*" + SIGN + "(?:[.)\\]]+|(?<=\\p{Nd})\\s?[-–]\\]?)";

    /** A number that may follow another one, old and new in a redline; a bare letter may not, as in {@code e.g.}. */
    private static final String SECOND = "(?:\\p{Nd}{1,3}[.)\\]]+|[\\[(]+" + SIGN + "[.)\\]]+|[a-z]\\))";

    /** A number of a Chinese text, which no space follows: {@code 一、}, {@code （二）}. */
    private static final String CHINESE = "\\[*(?:[〇零一二三四五六七八九十\\p{Nd}]{1,3}[、．]|（[〇零一二三四五六七八九十\\p{Nd}]{1,3}）)";

    private static final Pattern LABEL =
            Pattern.compile("^(?:(?<wide>(?:" + CHINESE + "){1,2})|" + NUMBER + "(?:\\s*" + SECOND + ")?)");

    private static final Pattern AFTER = Pattern.compile("\\G\\s+");

    Paragraph {
        label = List.copyOf(label);
        body = List.copyOf(body);
    }

    /** Cuts the number off the front of a paragraph. */
    static Paragraph of(int level, List<Stretch> stretches) {
        StringBuilder text = new StringBuilder();
        stretches.forEach(stretch -> text.append(stretch.text()));
        Matcher label = LABEL.matcher(text);
        boolean found = label.find() && (label.group("wide") != null || endsAtSpace(text, label.end()));
        int end = found ? label.end() : 0;
        Matcher space = AFTER.matcher(text);
        int start = space.find(end) ? space.end() : end;
        return new Paragraph(level, cut(stretches, 0, trimmed(text, end)), cut(stretches, start, text.length()));
    }

    /** The same paragraph with something before its words, after its number. */
    Paragraph ledBy(Optional<Stretch> lead) {
        List<Stretch> words = new ArrayList<>(lead.stream().toList());
        words.addAll(body);
        return new Paragraph(level, label, words);
    }

    /** The words, number included. */
    String text() {
        StringBuilder text = new StringBuilder();
        label.forEach(stretch -> text.append(stretch.text()));
        if (!label.isEmpty()) {
            text.append(' ');
        }
        body.forEach(stretch -> text.append(stretch.text()));
        return text.toString();
    }

    /** The words without their number. */
    String words() {
        StringBuilder text = new StringBuilder();
        body.forEach(stretch -> text.append(stretch.text()));
        return text.toString();
    }

    /** The number of a character of the words, as {@link Places} counts; -1 where it has none. */
    int number(int at) {
        int start = 0;
        for (Stretch stretch : body) {
            int end = start + stretch.text().length();
            if (at >= start && at < end) {
                return stretch.place() < 0 ? -1 : stretch.place() + at - start;
            }
            start = end;
        }
        return -1;
    }

    /** Where characters with certain numbers are drawn. */
    static List<TextRange> drawn(List<Stretch> stretches, TextRange numbers) {
        List<TextRange> drawn = new ArrayList<>();
        int start = 0;
        for (Stretch stretch : stretches) {
            int length = stretch.text().length();
            if (stretch.place() >= 0) {
                int from = Math.clamp(numbers.start() - stretch.place(), 0, length);
                int to = Math.clamp(numbers.end() - stretch.place(), 0, length);
                if (from < to) {
                    drawn.add(new TextRange(start + from, start + to));
                }
            }
            start += length;
        }
        return drawn;
    }

    /** Characters of {@link #text()}. */
    int length() {
        return length(label) + (label.isEmpty() ? 0 : 1) + length(body);
    }

    /** Tells the change of each stretch that belongs to one, and how many characters of the words stand before it. */
    void starts(BiConsumer<Integer, Integer> told) {
        label.stream().filter(stretch -> stretch.group() >= 0).forEach(stretch -> told.accept(stretch.group(), 0));
        int at = 0;
        for (Stretch stretch : body) {
            if (stretch.group() >= 0) {
                told.accept(stretch.group(), at);
            }
            at += stretch.text().length();
        }
    }

    /** How many characters of the words stand before the first ones of a change, if it has any here. */
    OptionalInt start(int change) {
        if (label.stream().anyMatch(stretch -> stretch.group() == change)) {
            return OptionalInt.of(0);
        }
        int at = 0;
        for (Stretch stretch : body) {
            if (stretch.group() == change) {
                return OptionalInt.of(at);
            }
            at += stretch.text().length();
        }
        return OptionalInt.empty();
    }

    private static int length(List<Stretch> stretches) {
        int length = 0;
        for (Stretch stretch : stretches) {
            length += stretch.text().length();
        }
        return length;
    }

    private static boolean endsAtSpace(CharSequence text, int end) {
        return end == text.length()
                || Character.isWhitespace(text.charAt(end))
                || Character.isWhitespace(text.charAt(end - 1));
    }

    private static int trimmed(CharSequence text, int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static List<Stretch> cut(List<Stretch> stretches, int from, int to) {
        List<Stretch> part = new ArrayList<>();
        int at = 0;
        for (Stretch stretch : stretches) {
            int length = stretch.text().length();
            int start = Math.clamp(from - at, 0, length);
            int end = Math.clamp(to - at, 0, length);
            if (start < end) {
                part.add(stretch.part(start, end));
            }
            at += length;
        }
        return part;
    }
}
