package travaux.core.importing;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;

/** Writes a list number in the formats Word knows (ISO/IEC 29500-1, 17.18.59 ST_NumberFormat). */
public final class NumberFormat {

    private static final String ARABIC_ALPHABET = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final String ARABIC_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private static final String HEBREW = "אבגדהוזחטיכלמנסעפצקרשת";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private NumberFormat() {}

    /**
     * The number as written.
     *
     * @param format Word's name of the format
     * @param n the number, not negative
     * @return nothing for a format that is not known
     */
    public static Optional<String> write(String format, int n) {
        String written = switch (format) {
            case "decimal", "decimalHalfWidth" -> Integer.toString(n);
            case "decimalZero" -> n < 10 ? "0" + n : Integer.toString(n);
            case "lowerRoman" -> roman(n);
            case "upperRoman" -> roman(n).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters("abcdefghijklmnopqrstuvwxyz", n);
            case "upperLetter" -> letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ", n);
            case "arabicAlpha" -> letters(ARABIC_ALPHABET, n);
            case "arabicAbjad" -> letters(ARABIC_ABJAD, n);
            case "russianLower" -> letters(RUSSIAN, n);
            case "russianUpper" -> letters(RUSSIAN, n).toUpperCase(Locale.ROOT);
            case "hebrew1", "hebrew2" -> letters(HEBREW, n);
            case "ideographTraditional" -> letters(STEMS, n);
            case "none" -> "";
            default -> spelled(format, n);
        };
        return Optional.of(written).filter(w -> !w.equals(UNKNOWN));
    }

    private static final String UNKNOWN = "?";

    private static String spelled(String format, int n) {
        return switch (format) {
            case "ordinal" -> n + englishSuffix(n);
            case "ordinalText" ->
                capital(spell(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT, "%spellout-ordinal", n));
            case "cardinalText" ->
                capital(spell(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT, "%spellout-cardinal", n));
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting",
                    "ideographDigital",
                    "japaneseDigitalTenThousand" -> chinese(n);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(n, '０');
            case "hindiNumbers" -> digits(n, '٠');
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                n >= 1 && n <= 20 ? Character.toString('①' + n - 1) : Integer.toString(n);
            case "decimalEnclosedParen" -> "(" + n + ")";
            case "decimalEnclosedFullstop" -> n + ".";
            case "numberInDash" -> "- " + n + " -";
            case "hex" -> Integer.toHexString(n).toUpperCase(Locale.ROOT);
            default -> UNKNOWN;
        };
    }

    private static String roman(int n) {
        StringBuilder roman = new StringBuilder();
        int rest = Math.min(n, 9999);
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                roman.append(ROMAN_SIGNS[i]);
            }
        }
        return roman.toString();
    }

    /** After the last letter of the alphabet Word doubles them: y, z, aa, bb. */
    private static String letters(String alphabet, int n) {
        if (n < 1) {
            return "";
        }
        String letter = alphabet.substring((n - 1) % alphabet.length(), (n - 1) % alphabet.length() + 1);
        return letter.repeat(Math.min(1 + (n - 1) / alphabet.length(), 30));
    }

    /** Word writes English ordinals whatever the language of the text. */
    private static String englishSuffix(int n) {
        if (n % 100 >= 11 && n % 100 <= 13) {
            return "th";
        }
        return switch (n % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String chinese(int n) {
        return spell(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT, "%spellout-cardinal", n);
    }

    private static String spell(ULocale locale, int kind, String rules, int n) {
        return new RuleBasedNumberFormat(locale, kind).format(n, rules);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String digits(int n, char zero) {
        StringBuilder digits = new StringBuilder();
        Integer.toString(n).chars().forEach(c -> digits.append((char) (zero + c - '0')));
        return digits.toString();
    }
}
