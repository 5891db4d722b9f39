package travaux.core.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.Numbering;
import travaux.core.text.Numerals;

/**
 * The number at the start of a paragraph: {@code 1.}, {@code [3 bis.]}, {@code (a)}, {@code ii)}, {@code أ)}.
 *
 * @param start where it begins in the paragraph, its own brackets included
 * @param end just after it
 * @param number normalised
 * @param style what its siblings share: {@code 1.}, {@code (a)}, {@code (i)}, {@code A.}
 * @param delimiter the part of the style that is not the kind of numeral
 */
record ProvisionLabel(int start, int end, String number, String style, String delimiter) {

    private static final int HEAD = 60;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String SPACE = "[\\s\\u00a0\\u202f\\u3000\\u200e\\u200f]";
    private static final String SUFFIX = "(?:" + SPACE + "*[.\\[]?(?:" + Numbering.SUFFIX + ")(?!\\p{L})\\]?){1,2}";
    private static final String OPEN = "^(?:\\[|" + SPACE + ")*";
    private static final String THEN = "(?=" + SPACE + "|$|[\\[\\]\\p{L}\"“«„‘(])";

    private static final Pattern OPERATIVE =
            Pattern.compile(OPEN + "((?:OP|PP)" + SPACE + "?\\p{Nd}{1,3}(?:" + SUFFIX + ")?)([.:]?)" + THEN);
    private static final Pattern DOTTED = Pattern.compile(
            OPEN + "(\\p{Nd}{1,3}(?:\\.(?:\\p{Nd}{1,2}|x))+(?:" + SUFFIX + ")?)([.:)]?)(?=" + SPACE
                    + "+[\\[\\p{Lu}\\p{Lo}(]|\\]|$)",
            Pattern.UNICODE_CASE);
    private static final Pattern WITH_SUFFIX =
            Pattern.compile(OPEN + "(\\p{Nd}{1,3}" + SUFFIX + ")([.:)]?)" + THEN, FLAGS);
    private static final Pattern NUMBER = Pattern.compile(OPEN + "(\\p{Nd}{1,3}\\p{L}?)" + "([.)．、])" + THEN);
    private static final Pattern IN_BRACKETS =
            Pattern.compile(OPEN + "(\\[\\p{Nd}{1,3}(?:" + SUFFIX + ")?\\][.:)])" + "()" + THEN);
    private static final Pattern IN_PARENTHESES = Pattern.compile(
            OPEN + "[(（]((?:\\p{Nd}{1,3}|\\p{L}{1,2}|[ivxl]{1,7}|[〇零一二三四五六七八九十]{1,3})(?:" + SUFFIX + ")?)([)）])");
    private static final Pattern LETTER = Pattern.compile(
            OPEN + "(\\p{L}|(?-i:[ivxl]{2,6}|[IVXL]{2,6}))(?:" + SUFFIX + ")?([.)])(?=" + SPACE + "|\\]|\\[)");
    private static final Pattern DASHED = Pattern.compile(
            OPEN + "(\\p{Nd}{1,3}|\\p{IsArabic})" + SPACE + "?([-–—])" + SPACE + "*(?=[\\p{IsArabic}\\[])");
    /** French and Spanish texts: {@code 1 – Le gardien}, {@code 2.- El farero}. */
    private static final Pattern DASHED_LATIN =
            Pattern.compile(OPEN + "(\\p{Nd}{1,3})\\.?" + SPACE + "?([-–—])" + SPACE + "+(?=[\\p{Lu}\\[«“¿¡])");

    private static final Pattern DASH_FIRST =
            Pattern.compile(OPEN + "[-–—]" + SPACE + "?(\\p{Nd}{1,3})()" + SPACE + "+(?=[\\p{IsArabic}\\[])");
    private static final Pattern QUOTED = Pattern.compile(OPEN + "[’‘'](\\p{Nd}{1,2})([’‘'])" + THEN);
    private static final Pattern CHINESE = Pattern.compile(OPEN + "([〇零一二三四五六七八九十]{1,3})([、.．])");

    /** The label a paragraph begins with, if any. */
    static Optional<ProvisionLabel> at(String paragraph) {
        String head = paragraph.substring(0, Math.min(HEAD, paragraph.length()));
        if (head.isBlank()) {
            return Optional.empty();
        }
        return first(head, OPERATIVE, "OP")
                .or(() -> first(head, DOTTED, "1.1"))
                .or(() -> first(head, WITH_SUFFIX, "1"))
                .or(() -> first(head, NUMBER, "1"))
                .or(() -> first(head, IN_BRACKETS, "1"))
                .or(() -> first(head, IN_PARENTHESES, "("))
                .or(() -> first(head, LETTER, "a"))
                .or(() -> first(head, DASHED, "-"))
                .or(() -> first(head, DASHED_LATIN, "-"))
                .or(() -> first(head, DASH_FIRST, "-"))
                .or(() -> first(head, QUOTED, "'"))
                .or(() -> first(head, CHINESE, "一"));
    }

    private static Optional<ProvisionLabel> first(String head, Pattern pattern, String form) {
        Matcher match = pattern.matcher(head);
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        int end = match.end(2) < 0 ? match.end(1) : match.end(2);
        int start = form.equals("(") || form.equals("'") || pattern == DASH_FIRST
                ? openingSign(head, match.start(1))
                : match.start(1);
        String number = Numbering.normalise(match.group(1));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        boolean wrapped = end < head.length() && head.charAt(end) == ']' && start > 0 && head.charAt(start - 1) == '[';
        String delimiter = form.equals("a") ? match.group(2) : form.equals("1") ? "." : form;
        return Optional.of(new ProvisionLabel(
                wrapped ? start - 1 : start, wrapped ? end + 1 : end, number, styleOf(number, delimiter), delimiter));
    }

    private static int openingSign(String head, int from) {
        int at = from - 1;
        while (at > 0 && "(（’‘'-–—".indexOf(head.charAt(at)) < 0) {
            at--;
        }
        return Math.max(0, at);
    }

    private static String styleOf(String number, String delimiter) {
        char first = number.charAt(0);
        String kind = Character.isDigit(first) || delimiter.equals("OP")
                ? "1"
                : Character.isUpperCase(first) ? "A" : number.length() > 1 && isRoman(number) ? "i" : "a";
        return delimiter + kind;
    }

    private static boolean isRoman(String number) {
        return Numerals.roman(number).isPresent();
    }

    /** Its place among its siblings if its numeral is a letter or a digit. */
    OptionalInt value() {
        String digits = number.replaceAll("^\\D*(\\d{1,6}).*$", "$1");
        if (Character.isDigit(digits.charAt(0))) {
            return OptionalInt.of(Integer.parseInt(digits));
        }
        if (style.endsWith("i")) {
            return Numerals.roman(number);
        }
        boolean doubled = number.length() == 2 && number.charAt(0) == number.charAt(1);
        OptionalInt letter = Numerals.letter(number.charAt(0));
        return letter.isEmpty() || !doubled ? letter : OptionalInt.of(letter.getAsInt() + 26);
    }

    /** Its place if the letter is a Roman numeral: 1 for {@code (i)}, 5 for {@code (v)}. */
    OptionalInt romanValue() {
        return number.length() == 1 && number.toLowerCase(Locale.ROOT).equals(number)
                ? Numerals.roman(number)
                : OptionalInt.empty();
    }

    /** The same label read as a Roman numeral. */
    ProvisionLabel asRoman() {
        return new ProvisionLabel(start, end, number, delimiter + "i", delimiter);
    }
}
