package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import travaux.core.text.Numbering;
import travaux.core.text.TextRange;

/** Finds references to articles of the same text that are written in Chinese numerals: {@code 第三条}, {@code 第十条之二}. */
final class HanReferences {

    private static final Pattern ARTICLE = Pattern.compile("第(\\s?)([〇零一二三四五六七八九十百]{1,7})(\\s?)[条條](?:之[二三四五六七八九十])?");
    /** What stands before a reference to another instrument: its name, but not "this Convention". */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:》|(?<!本)(?:公约|公約|条约|條約|宪章|憲章|协定|協定|协议|議定書|议定书|规约|規約))$");

    private static final int NEAR = 8;

    private HanReferences() {}

    /** Each by itself. */
    static List<List<References.Reference>> in(String text) {
        if (text.indexOf('第') < 0) {
            return List.of();
        }
        List<List<References.Reference>> found = new ArrayList<>();
        Matcher article = ARTICLE.matcher(text);
        while (article.find()) {
            if (!isElsewhere(text, article.start())) {
                found.add(
                        List.of(new References.Reference(range(article), Numbering.normalise(article.group()), false)));
            }
        }
        return found;
    }

    /** Whether what begins with 第 at a place is an article of another instrument, named before it. */
    static boolean isElsewhere(String text, int at) {
        return text.charAt(at) == '第'
                && ELSEWHERE.matcher(text.substring(Math.max(0, at - NEAR), at)).find();
    }

    /** The one word that it is, or of several words the number; see {@link WordScanner}. */
    private static TextRange range(Matcher article) {
        boolean oneWord = article.end(1) == article.start(1) && article.end(3) == article.start(3);
        return oneWord
                ? new TextRange(article.start(), article.end())
                : new TextRange(article.start(2), article.end(2));
    }
}
