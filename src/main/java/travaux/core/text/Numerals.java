package travaux.core.text;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Values of numbers as treaties write them: digits of any script, Roman and Chinese numerals, ordinal words. */
public final class Numerals {

    private static final String ROMAN = "IVXLCDM";
    private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100, 500, 1000};
    private static final String CHINESE = "零一二三四五六七八九";
    /** The order in which Arabic texts letter their sub-paragraphs (abjad). */
    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            entry("one", 1),
            entry("first", 1),
            entry("two", 2),
            entry("second", 2),
            entry("three", 3),
            entry("third", 3),
            entry("four", 4),
            entry("fourth", 4),
            entry("five", 5),
            entry("fifth", 5),
            entry("six", 6),
            entry("sixth", 6),
            entry("seven", 7),
            entry("seventh", 7),
            entry("eight", 8),
            entry("eighth", 8),
            entry("nine", 9),
            entry("ninth", 9),
            entry("ten", 10),
            entry("tenth", 10),
            entry("premier", 1),
            entry("première", 1),
            entry("1er", 1),
            entry("1ère", 1),
            entry("1re", 1),
            entry("deuxième", 2),
            entry("troisième", 3),
            entry("quatrième", 4),
            entry("cinquième", 5),
            entry("sixième", 6),
            entry("septième", 7),
            entry("huitième", 8),
            entry("neuvième", 9),
            entry("dixième", 10),
            entry("primero", 1),
            entry("primera", 1),
            entry("segundo", 2),
            entry("segunda", 2),
            entry("tercero", 3),
            entry("tercera", 3),
            entry("cuarta", 4),
            entry("cuarto", 4),
            entry("quinta", 5),
            entry("quinto", 5),
            entry("sexta", 6),
            entry("sexto", 6),
            entry("séptima", 7),
            entry("octava", 8),
            entry("novena", 9),
            entry("décima", 10),
            entry("первая", 1),
            entry("первый", 1),
            entry("вторая", 2),
            entry("третья", 3),
            entry("четвертая", 4),
            entry("четвёртая", 4),
            entry("пятая", 5),
            entry("шестая", 6),
            entry("седьмая", 7),
            entry("восьмая", 8),
            entry("девятая", 9),
            entry("десятая", 10),
            entry("الأول", 1),
            entry("الأولى", 1),
            entry("الثاني", 2),
            entry("الثانية", 2),
            entry("الثالث", 3),
            entry("الثالثة", 3),
            entry("الرابع", 4),
            entry("الرابعة", 4),
            entry("الخامس", 5),
            entry("الخامسة", 5),
            entry("السادس", 6),
            entry("السادسة", 6),
            entry("السابع", 7),
            entry("السابعة", 7),
            entry("الثامن", 8),
            entry("الثامنة", 8),
            entry("التاسع", 9),
            entry("التاسعة", 9),
            entry("العاشر", 10),
            entry("العاشرة", 10));

    private Numerals() {}

    /** The same text with every decimal digit of any script as an ASCII digit; offsets in the basic plane stay. */
    public static String foldDigits(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int digit = Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(c, 10) : -1;
            folded.appendCodePoint(digit < 0 ? c : '0' + digit);
        });
        return folded.toString();
    }

    /** The value of an ordinal or number word in any of the six languages, case ignored. */
    public static OptionalInt word(String word) {
        Integer value = WORDS.get(word.toLowerCase(Locale.ROOT));
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** Every word that {@link #word} knows, in lower case. */
    static Iterable<String> words() {
        return WORDS.keySet();
    }

    /** The value of a well-formed Roman numeral in either case, at most 3999. */
    public static OptionalInt roman(String numeral) {
        String upper = numeral.toUpperCase(Locale.ROOT);
        int total = 0;
        for (int i = 0; i < upper.length(); i++) {
            int at = ROMAN.indexOf(upper.charAt(i));
            if (at < 0 || upper.length() > 15) {
                return OptionalInt.empty();
            }
            int next = i + 1 < upper.length() ? ROMAN.indexOf(upper.charAt(i + 1)) : -1;
            total += next > at ? -ROMAN_VALUES[at] : ROMAN_VALUES[at];
        }
        return total > 0 && toRoman(total).equals(upper) ? OptionalInt.of(total) : OptionalInt.empty();
    }

    private static String toRoman(int value) {
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        StringBuilder roman = new StringBuilder();
        int rest = value;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }

    /** The value of a Chinese numeral below one thousand, such as 二十一. */
    public static OptionalInt chinese(String numeral) {
        int total = 0;
        int digit = 0;
        for (char c : numeral.replace('〇', '零').toCharArray()) {
            int at = CHINESE.indexOf(c);
            if (at >= 0) {
                digit = at;
            } else if (c == '十' || c == '百') {
                total += (digit == 0 ? 1 : digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                return OptionalInt.empty();
            }
        }
        return total + digit > 0 ? OptionalInt.of(total + digit) : OptionalInt.empty();
    }

    /** A number from 1 to 99 as Chinese texts write it, such as 二十一; any other in digits. */
    public static String toChinese(int value) {
        if (value < 1 || value > 99) {
            return Integer.toString(value);
        }
        String tens = value < 10 ? "" : (value < 20 ? "" : CHINESE.charAt(value / 10)) + "十";
        return tens + (value % 10 == 0 ? "" : CHINESE.charAt(value % 10));
    }

    /** The place of a single letter in its alphabet, from 1; Latin, Cyrillic and Arabic letters. */
    public static OptionalInt letter(char letter) {
        char lower = Character.toLowerCase(letter);
        int abjad = ABJAD.indexOf(lower == 'ا' ? 'أ' : lower);
        if (lower >= 'a' && lower <= 'z') {
            return OptionalInt.of(lower - 'a' + 1);
        }
        if (lower >= 'а' && lower <= 'я') {
            return OptionalInt.of(lower - 'а' + 1);
        }
        return abjad < 0 ? OptionalInt.empty() : OptionalInt.of(abjad + 1);
    }
}
