package travaux.core.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.Numbering;
import travaux.core.text.Numerals;

/**
 * The label that opens a whole-passage alternative: {@code Option 1:}, {@code Alternative A}, {@code Variante 2}, {@code 备选案文1}.
 *
 * @param start where the word begins in the paragraph
 * @param end just after the label, its punctuation included
 * @param word what siblings share, in lower case, with the kind of numeral: {@code option 1}, {@code option a}
 * @param number normalised: digits for numbers and Roman numerals, lower case for letters
 * @param value its place among its siblings, from 1
 */
record OptionLabel(int start, int end, String word, String number, int value) {

    private static final int HEAD = 80;
    private static final String SPACE = "[\\s\\u00a0\\u202f\\u3000]";
    private static final String WORDS =
            "options?|opción|opcion|alt|alternatives?|alternativa|variante?|вариант|альтернатива"
                    + "|备选案文|备选方案|选项|备选|الخيار|البديل|خيار|بديل";
    private static final String NUMERAL =
            "\\p{Nd}{1,2}(?:" + SPACE + "*(?:bis|ter))?|(?-i:[IVX]{1,5}|[ivx]{2,5})(?!\\p{L})"
                    + "|(?-i:\\p{L})(?!\\p{L})|" + Numbering.ORDINAL + "(?!\\p{L})|[一二三四五六七八九十]";
    private static final Pattern LABEL = Pattern.compile(
            "(?:\\[|" + SPACE + ")*((" + WORDS + ")" + SPACE + "*[(（]?(" + NUMERAL + ")[)）]?)" + SPACE
                    + "*(?:([:.：–—。)\\]]+)|(?=[\\[(])|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern INSIDE = Pattern.compile(
            "(?<=[.;,!?。；،؛])" + SPACE + "*((" + WORDS + ")" + SPACE + "*[(（]?(" + NUMERAL + ")[)）]?)" + SPACE
                    + "*[:：]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The label of the option after this one if it begins in the same paragraph, behind the end of a sentence. */
    Optional<OptionLabel> nextIn(String text, int paragraphEnd) {
        Matcher match = INSIDE.matcher(text).region(end, paragraphEnd).useTransparentBounds(true);
        while (match.find()) {
            Optional<OptionLabel> label =
                    of(match.start(1), match.end(), match.group(2).toLowerCase(Locale.ROOT), match.group(3));
            if (label.filter(this::precedes).isPresent()) {
                return label;
            }
        }
        return Optional.empty();
    }

    private boolean precedes(OptionLabel label) {
        return word.equals(label.word()) && label.value() == value + 1;
    }

    /** The option label at {@code from} in a paragraph, brackets and space before it passed over. */
    static Optional<OptionLabel> at(String paragraph, int from) {
        String head = paragraph.substring(0, Math.min(from + HEAD, paragraph.length()));
        Matcher match = LABEL.matcher(head);
        if (from > head.length() || !match.region(from, head.length()).lookingAt()) {
            return Optional.empty();
        }
        if (match.group(4) == null && paragraph.length() > head.length() && match.end() == head.length()) {
            return Optional.empty();
        }
        int end = match.group(4) == null || match.group(4).startsWith("]") ? match.end(1) : match.end(4);
        return of(match.start(1), end, match.group(2).toLowerCase(Locale.ROOT), match.group(3));
    }

    private static Optional<OptionLabel> of(int start, int end, String word, String numeral) {
        String number = Numbering.normalise(numeral);
        OptionalInt roman = Numerals.roman(number);
        boolean singleLetter = number.length() == 1 && Character.isLetter(number.charAt(0));
        boolean isRoman = roman.isPresent() && (!singleLetter || "IVX".contains(number));
        if (isRoman) {
            return Optional.of(new OptionLabel(start, end, stem(word) + " 1", "" + roman.getAsInt(), roman.getAsInt()));
        }
        if (singleLetter) {
            int value = Numerals.letter(number.charAt(0)).orElse(1);
            return Optional.of(new OptionLabel(start, end, stem(word) + " a", number.toLowerCase(Locale.ROOT), value));
        }
        String digits = number.replaceAll("^(\\d*).*$", "$1");
        return digits.isEmpty()
                ? Optional.empty()
                : Optional.of(new OptionLabel(start, end, stem(word) + " 1", number, Integer.parseInt(digits)));
    }

    private static String stem(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** The same label, {@code distance} code units further on. */
    OptionLabel shift(int distance) {
        return new OptionLabel(start + distance, end + distance, word, number, value);
    }
}
