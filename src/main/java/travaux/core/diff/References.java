package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.Numbering;
import travaux.core.text.TextRange;

/** Finds references to articles of the same text and to paragraphs of the same article. */
final class References {

    /** Of a script that puts letters to numbers, as in "12a"; in Chinese the words go on without a space. */
    private static final String LETTER = "[\\p{L}&&\\P{IsHan}]";

    private static final String NUMBER = "\\p{Nd}+(?:\\s?(?:bis|ter|quater|quinquies|مكرر(?:ا|ة)?)(?!\\p{L}))?" + LETTER
            + "?(?!" + LETTER + "|\\p{Nd})(?:\\s?[条條]之[二三四五六七八九十])?";
    private static final String BETWEEN =
            "(?:\\([^)]{1,5}\\)){0,4}(?:\\s*(?:,|and|or|to|et|ou|à|y|o|a|и|или|و|、|和)\\s*){1,3}";
    /** The Arabic article, with the "and", "in", "by", "as" and "for" that are written on to it. */
    private static final String ARABIC = "[وف]?(?:[بك]?ال|لل)";

    private static final String NUMBERS = "(" + NUMBER + "(?:" + BETWEEN + NUMBER + "){0,30})";
    private static final Pattern ARTICLES =
            pattern("(?:(?<!\\p{L})(?:articles?|art\\.|artículos?|стать[ияеёюй]\\p{L}*|статей|" + ARABIC
                    + "(?:مادة|مواد|مادتين))[\\s\\p{Z}\\[\\]]+|第\\s?(?=[\\p{Nd}\\s,、和]{1,40}[条條]))"
                    + NUMBERS);
    private static final Pattern PARAGRAPHS =
            pattern("(?<!\\p{L})(?:paragraphs?|paras?\\.?|paragraphes?|párrafos?|apartados?|пункт\\p{L}*|" + ARABIC
                    + "(?:فقرة|فقرات|فقرتين))" + "[\\s\\p{Z}\\[\\]]+" + NUMBERS);
    private static final Pattern ONE = pattern(NUMBER);
    /** What follows a reference to another instrument: "of the Convention", but not "of this Agreement". */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:[^.;]{0,40}?)\\b(?:of the|of that|de la|du|del)\\s+(?!present)\\p{Lu}.*", Pattern.DOTALL);
    /** What follows a reference to a paragraph of another article. */
    private static final Pattern OTHER_ARTICLE =
            pattern("[\\s\\p{Z}\\[\\]]*(?:\\([^)]{1,5}\\))*[\\s\\p{Z}\\[\\],]*(?:(?:of|de|del|du|de l['’])[\\s\\p{Z}]*"
                    + "(?!this|the present|présent|presente)|статьи|من المادة|above of)\\s*\\p{L}");
    /** What stands before one: "Article 5, paragraph 2". */
    private static final Pattern AFTER_ARTICLE =
            pattern("(?:articles?|art\\.|artículos?|стать\\p{L}+|المادة)[\\s\\p{Z}\\[\\]]+" + NUMBERS
                    + "[\\s\\p{Z}\\[\\],،]*$");

    /** What the words for articles and paragraphs begin with: most numbers follow other words. */
    private static final String BEGINNINGS = "aApPсСпПاوفبكل第";

    private static final int NEAR = 60;

    private References() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * A reference.
     *
     * @param range where its number stands
     * @param number normalised
     * @param paragraph whether it names a paragraph of its own article rather than an article
     */
    record Reference(TextRange range, String number, boolean paragraph) {}

    /**
     * The references in a text to its own articles and paragraphs, those in one list ("Articles 9 and 10") together. Looked for
     * from each number backwards: numbers are few.
     */
    static List<List<Reference>> in(String text) {
        List<List<Reference>> found = new ArrayList<>();
        List<List<Reference>> ofParagraphs = new ArrayList<>();
        Matcher articles = ARTICLES.matcher(text).useTransparentBounds(true);
        Matcher paragraphs = PARAGRAPHS.matcher(text).useTransparentBounds(true);
        int done = 0;
        for (int at = nextNumber(text, 0);
                at < text.length();
                at = nextNumber(text, Math.max(done, numberEnd(text, at)))) {
            int word = wordBefore(text, at, done);
            if (BEGINNINGS.indexOf(text.charAt(word)) < 0) {
                continue;
            }
            if (articles.region(word, text.length()).lookingAt()) {
                done = articles.end();
                if (!ELSEWHERE.matcher(after(text, done)).lookingAt() && !HanReferences.isElsewhere(text, word)) {
                    found.add(numbers(text, articles, false));
                }
            } else if (paragraphs.region(word, text.length()).lookingAt()) {
                done = paragraphs.end();
                if (isOwn(text, paragraphs)) {
                    ofParagraphs.add(numbers(text, paragraphs, true));
                }
            }
        }
        found.addAll(HanReferences.in(text));
        found.addAll(ofParagraphs);
        return found;
    }

    private static boolean isOwn(String text, Matcher paragraphs) {
        String before = text.substring(Math.max(0, paragraphs.start() - NEAR), paragraphs.start());
        return !OTHER_ARTICLE.matcher(after(text, paragraphs.end())).lookingAt()
                && !AFTER_ARTICLE.matcher(before).find();
    }

    private static int nextNumber(String text, int from) {
        int at = from;
        while (at < text.length() && !isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Nearly every character is asked: most are settled without a look into the tables. */
    private static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    private static int numberEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the word before a number begins, brackets and spaces between them apart, but not before a place. */
    private static int wordBefore(String text, int number, int least) {
        int end = number;
        while (end > least
                && (WordScanner.isSpace(text.charAt(end - 1)) || WordScanner.isBracket(text.charAt(end - 1)))) {
            end--;
        }
        if (end > least && text.charAt(end - 1) == '第') {
            return end - 1;
        }
        int start = end > least && text.charAt(end - 1) == '.' ? end - 1 : end;
        while (start > least && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static String after(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + NEAR));
    }

    private static List<Reference> numbers(String text, Matcher list, boolean paragraph) {
        List<Reference> found = new ArrayList<>();
        Matcher numbers = ONE.matcher(text).region(list.start(1), list.end(1));
        while (numbers.find()) {
            TextRange range = new TextRange(numbers.start(), numbers.end());
            found.add(new Reference(range, normal(numbers.group()), paragraph));
        }
        return found;
    }

    /** As {@link Numbering#normalise}, which has little to do for the digits and letters of most references. */
    private static String normal(String number) {
        return number.codePoints().allMatch(c -> c < 0x80)
                ? number.toLowerCase(Locale.ROOT).replaceAll("\\s", "")
                : Numbering.normalise(number);
    }
}
