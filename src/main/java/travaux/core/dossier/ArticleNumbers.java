package travaux.core.dossier;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.Numerals;

/** The order of article numbers, and the word before them. */
final class ArticleNumbers {

    private static final Pattern PARTS = Pattern.compile("(\\d{1,6})(.*)");

    /** By figure, then by what follows it: 3, 3bis, 4, 10; those without a figure last. */
    static final Comparator<String> ORDER =
            Comparator.comparingInt(ArticleNumbers::figure).thenComparing(Comparator.naturalOrder());

    private ArticleNumbers() {}

    /** A designation in one of the six languages of the United Nations; English words for any other. */
    static String label(String number, String language) {
        return switch (language.split("-", 2)[0]) {
            case "es" -> "Artículo " + number;
            case "ru" -> "Статья " + number;
            case "zh" -> "第" + inChinese(number) + "条";
            case "ar" -> "المادة " + inArabic(number);
            default -> "Article " + number;
        };
    }

    /** In Chinese numerals; a number with something behind it as it is. */
    private static String inChinese(String number) {
        return number.matches("\\d{1,6}") ? Numerals.toChinese(Integer.parseInt(number)) : number;
    }

    /** In the digits of Arabic, as its texts are numbered. */
    private static String inArabic(String number) {
        return number.chars()
                .map(digit -> digit >= '0' && digit <= '9' ? digit - '0' + '\u0660' : digit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int figure(String number) {
        Matcher parts = PARTS.matcher(number);
        return parts.matches() ? Integer.parseInt(parts.group(1)) : Integer.MAX_VALUE;
    }
}
