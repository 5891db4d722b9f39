package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.TextRange;

/** Finds references to articles of the same text. */
final class References {

    private static final String NUMBER = "\\p{Nd}+(?:\\s?(?:bis|ter|quater|quinquies))?\\p{L}?(?![\\p{L}\\p{Nd}])";
    private static final String BETWEEN = "(?:\\([^)]{1,5}\\))*(?:\\s*(?:,|and|or|to|et|ou|à|y|o|a|и|или|و|、|和)\\s*)+";
    private static final Pattern LIST = Pattern.compile(
            "(?:(?<!\\p{L})(?:articles?|art\\.|artículos?|стать[ияеёюй]\\p{L}*|статей|المادة|المواد|المادتين)[\\s\\p{Z}\\[\\]]+|第\\s?)("
                    + NUMBER + "(?:" + BETWEEN + NUMBER + ")*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ONE = Pattern.compile(NUMBER, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** What follows a reference to another instrument: "of the Convention", but not "of this Agreement". */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:[^.;]{0,40}?)\\b(?:of the|of that|de la|du|del)\\s+(?!present)\\p{Lu}.*", Pattern.DOTALL);

    private References() {}

    /**
     * A reference.
     *
     * @param range where its number stands
     * @param number normalised
     */
    record Reference(TextRange range, String number) {}

    /** The references in a text to articles of the text itself. */
    static List<Reference> in(String text) {
        List<Reference> found = new ArrayList<>();
        Matcher lists = LIST.matcher(text);
        while (lists.find()) {
            String after = text.substring(lists.end(), Math.min(text.length(), lists.end() + 60));
            if (!ELSEWHERE.matcher(after).lookingAt()) {
                Matcher numbers = ONE.matcher(text).region(lists.start(1), lists.end(1));
                while (numbers.find()) {
                    found.add(new Reference(new TextRange(numbers.start(), numbers.end()), normal(numbers.group())));
                }
            }
        }
        return found;
    }

    private static String normal(String number) {
        return number.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]", "");
    }
}
