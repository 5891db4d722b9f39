package travaux.core.text;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Numbers of provisions as they are written, and in one form that can be compared: {@code 3 bis}, {@code [3bis]} and
 * {@code Article 3 BIS} are all {@code 3bis}.
 */
public final class Numbering {

    private static final String SPACE = "[\\s\\u00a0\\u202f\\u200e\\u200f]";

    /** Latin and Arabic words for an article or paragraph put in after another, as a pattern without groups. */
    public static final String SUFFIX = "(?:bis|ter|quater|quat|quinquies|quinque|sexies|septies|octies|nonies|novies"
            + "|decies|undecies|duodecies|бис|тер|кватер|supra|alt" + SPACE + "?\\p{Nd}*|مكرر(?:ا|ة)?(?:" + SPACE
            + "+(?:أولا|ثانيا|ثالثا|رابعا))?|之[二三四五六七八九十])";

    /** Ordinal and number words of the six languages, as a pattern without groups. */
    public static final String ORDINAL = "(?:"
            + StreamSupport.stream(Numerals.words().spliterator(), false)
                    .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")";

    private static final Map<String, String> CYRILLIC = Map.of("бис", "bis", "тер", "ter", "кватер", "quater");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String WORDS = DivisionWord.alternation(EnumSet.allOf(UnitKind.class));
    private static final Pattern LEADING_WORD =
            Pattern.compile("^(?:附件|附录|(" + WORDS + ")(?!\\p{L}))" + SPACE + "*(?:No\\.?|n°|nº|№)?", FLAGS);
    private static final Pattern TRAILING_WORD = Pattern.compile(SPACE + "+(" + WORDS + ")$", FLAGS);
    private static final Pattern CHINESE = Pattern.compile(
            "^第?" + SPACE + "*([〇零一二三四五六七八九十百]+|\\p{Nd}+)" + SPACE + "*(?:部分|编|編|章|节|節|条|條)?(之[二三四五六七八九十])?$");
    private static final Pattern ORDINAL_SIGN = Pattern.compile("^(\\p{Nd}+)(?:er|ère|re|º|ª|°|st|nd|rd|th)$", FLAGS);
    private static final Pattern DIGITS_AND_REST = Pattern.compile("^(\\p{Nd}+(?:[.]\\p{Nd}+)*)[.]?(\\p{L}.*)$");

    private static final Pattern SUFFIXED = Pattern.compile("^(.*?)" + SPACE + "*[-‑–]?(" + SUFFIX + ")$", FLAGS);
    private static final Pattern SPACES = Pattern.compile(SPACE + "+");
    private static final Pattern SIGNS = Pattern.compile("[\\[\\](){}（）*_’‘'\"“”«»]");

    private Numbering() {}

    /**
     * The number in its comparable form: brackets, punctuation and the word before it removed, digits of any script as ASCII,
     * suffixes joined on in lower case, ordinal words as digits. Roman numerals and placeholders such as {@code XX} stay as
     * written, Roman numerals after a division word in upper case. Empty if there is no number.
     */
    public static String normalise(String written) {
        String bare = SPACES.matcher(SIGNS.matcher(Numerals.foldDigits(written)).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        boolean named = LEADING_WORD.matcher(bare).lookingAt();
        bare = trim(LEADING_WORD.matcher(bare).replaceFirst(""));
        bare = trim(TRAILING_WORD.matcher(bare).replaceFirst(""));
        String number = comparable(bare);
        return named && Numerals.roman(number).isPresent() && number.length() > 0 ? upperUnlessLetter(number) : number;
    }

    private static String upperUnlessLetter(String roman) {
        return roman.length() == 1 && "ivx".indexOf(roman.charAt(0)) < 0 ? roman : roman.toUpperCase(Locale.ROOT);
    }

    private static String comparable(String bare) {
        if (Numerals.word(bare).isPresent()) {
            return Integer.toString(Numerals.word(bare).getAsInt());
        }
        Matcher chinese = CHINESE.matcher(bare);
        if (chinese.matches()) {
            String digits = chinese.group(1);
            int plain = Numerals.chinese(digits).orElseGet(() -> bounded(digits));
            return (plain > 0 ? Integer.toString(plain) : digits)
                    + suffixes(chinese.group(2) == null ? "" : chinese.group(2));
        }
        Matcher ordinal = ORDINAL_SIGN.matcher(bare);
        if (ordinal.matches()) {
            return ordinal.group(1);
        }
        Matcher digits = DIGITS_AND_REST.matcher(bare.replace(" ", ""));
        if (digits.matches()) {
            return digits.group(1) + suffixes(digits.group(2).toLowerCase(Locale.ROOT));
        }
        return suffixed(bare);
    }

    private static int bounded(String digits) {
        return digits.length() > 6 ? -1 : Integer.parseInt(digits);
    }

    private static String suffixed(String bare) {
        Matcher suffix = SUFFIXED.matcher(bare);
        String joined = suffix.matches() && !suffix.group(1).isEmpty()
                ? suffix.group(1) + suffixes(suffix.group(2).toLowerCase(Locale.ROOT))
                : bare;
        return SPACES.matcher(joined).replaceAll("");
    }

    /** Arabic and Chinese words for a repeated number as the Latin ones, so that translations share their numbers. */
    private static String suffixes(String suffix) {
        String joined = SPACES.matcher(suffix).replaceAll("").replace(".", "");
        if (joined.startsWith("مكرر")) {
            return joined.endsWith("ثانيا") ? "ter" : joined.endsWith("ثالثا") ? "quater" : "bis";
        }
        if (CYRILLIC.containsKey(joined)) {
            return CYRILLIC.get(joined);
        }
        if (joined.startsWith("之")) {
            String[] latin = {
                "", "", "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies"
            };
            return latin[Numerals.chinese(joined.substring(1)).orElse(0) % latin.length];
        }
        return joined;
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || ".,:;-–—－、．/·".indexOf(c) >= 0;
    }
}
