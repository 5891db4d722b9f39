package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import travaux.core.text.TextRange;

/** The words that say how far an obligation goes, in the six languages of the United Nations. */
final class ForceWords {

    /** Longest phrase, with brackets in it: so far around an edit phrases are looked for. */
    private static final int REACH = 60;

    private static final Pattern WORDS = pattern();

    private ForceWords() {}

    private static Pattern pattern() {
        String phrases = WordLists.read("force-words.txt").stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(ForceWords::phrase)
                .collect(Collectors.joining("|"));
        return Pattern.compile(phrases, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String phrase(String words) {
        boolean unspaced = Scripts.isUnspaced(words.codePointAt(0));
        String spelled = words.replace("'", "['’]").replace(" ", "[\\s\\p{Z}\\[\\]]+");
        return unspaced ? spelled : "(?<![\\p{L}\\p{N}])" + spelled + "(?![\\p{L}\\p{N}])";
    }

    /** The phrases that reach into some stretches of a text, in alphabetical order, lower case. */
    static List<String> in(Tokens tokens, List<TextRange> stretches) {
        List<String> found = new ArrayList<>();
        int done = -1;
        for (TextRange stretch : stretches) {
            String text = tokens.source().text();
            Matcher matcher = WORDS.matcher(text)
                    .region(Math.max(0, stretch.start() - REACH), Math.min(text.length(), stretch.end() + REACH))
                    .useTransparentBounds(true);
            while (matcher.find()) {
                if (new TextRange(matcher.start(), matcher.end()).overlaps(stretch) && matcher.start() > done) {
                    done = matcher.start();
                    found.add(matcher.group().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\[\\]]+", " "));
                }
            }
        }
        found.sort(null);
        return found;
    }
}
