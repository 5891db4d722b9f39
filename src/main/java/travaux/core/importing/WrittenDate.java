package travaux.core.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.Numerals;

/** Finds a date written out in English, French, Spanish, Russian, Chinese or Arabic. */
final class WrittenDate {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?iu)(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th|º)?\\s+(?:de\\s+|of\\s+)?(?:[\\p{IsArabic}"
                    + " ]{3,20}/)?(\\p{L}{3,10})\\.?,?\\s+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)");

    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?iu)(?<!\\p{L})(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,\\s*(\\d{4})(?!\\d)");

    private static final Pattern ISO = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d)");

    private static final Pattern CHINESE = Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");

    /** The first letters that tell the months apart, January first. */
    private static final List<Pattern> MONTHS = List.of(
                    "jan|ene|янв|يناير",
                    "feb|f[ée]v|фев|فبراير",
                    "mar|мар|مارس",
                    "apr|avr|abr|апр|أبريل|نيسان",
                    "may|mai|мая|май|مايو|أيار",
                    "jun|juin|июн|يونيه|يونيو",
                    "jul|juil|июл|يوليه|يوليو",
                    "aug|ao[uû]|ago|авг|أغسطس",
                    "sep|сен|سبتمبر",
                    "oct|окт|أكتوبر",
                    "nov|ноя|نوفمبر",
                    "dec|d[ée]c|dic|дек|ديسمبر")
            .stream()
            .map(start -> Pattern.compile("(?:" + start + ")\\p{L}*"))
            .toList();

    private WrittenDate() {}

    /** The first date, in ISO 8601. */
    static Optional<String> find(String written) {
        String text = Numerals.foldDigits(written);
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return Optional.of(iso.group());
        }
        Matcher chinese = CHINESE.matcher(text);
        if (chinese.find()) {
            return date(chinese.group(1), Integer.parseInt(chinese.group(2)), chinese.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find() && month(dayFirst.group(2)) > 0) {
            return date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.find() && month(monthFirst.group(1)) > 0
                ? date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
                : Optional.empty();
    }

    private static Optional<String> date(String year, int month, String day) {
        int number = Integer.parseInt(day);
        return number >= 1 && number <= 31 && month >= 1 && month <= 12
                ? Optional.of(String.format(Locale.ROOT, "%s-%02d-%02d", year, month, number))
                : Optional.empty();
    }

    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).matcher(lower).matches()) {
                return i + 1;
            }
        }
        return 0;
    }
}
