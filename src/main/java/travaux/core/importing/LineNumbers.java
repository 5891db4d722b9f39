package travaux.core.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of lines in the margin of a plain text: beside every line or every fifth, two spaces or a tab before the words,
 * counted through or from each page's first line anew.
 */
final class LineNumbers {

    private static final Pattern NUMBERED =
            Pattern.compile("[ \\t]{0,8}(\\p{Nd}{1,4})(?:(?: {2,}|\\t\\s*)(?=\\S)|\\s*$)");
    private static final Pattern SET_IN = Pattern.compile("(?: {3,}|\\t).*");
    private static final int FEWEST = 10;
    private static final int EVERY = 1;
    private static final int FIFTH = 5;

    private LineNumbers() {}

    /** Whether the lines of a text are numbered. */
    static boolean areIn(List<String> lines) {
        List<String> written = lines.stream().filter(line -> !line.isBlank()).toList();
        List<String> numbered = written.stream().filter(LineNumbers::isNumbered).toList();
        if (numbered.size() < FEWEST) {
            return false;
        }
        boolean every = numbered.size() * 10 >= written.size() * 9 && count(numbered, EVERY);
        return every
                || (count(numbered, FIFTH)
                        && numbered.size() * 8 >= written.size()
                        && written.stream()
                                .allMatch(line ->
                                        isNumbered(line) || SET_IN.matcher(line).matches()));
    }

    private static boolean isNumbered(String line) {
        return NUMBERED.matcher(line).lookingAt();
    }

    /** Whether nearly all numbers are the step more than the one before, or the first of a page. */
    private static boolean count(List<String> numbered, int step) {
        int steady = 0;
        int before = 0;
        for (String line : numbered) {
            int number = number(line);
            steady += number == before + step || number == step ? 1 : 0;
            before = number;
        }
        return steady * 20 >= numbered.size() * 19;
    }

    private static int number(String line) {
        Matcher matcher = NUMBERED.matcher(line);
        return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** The lines without their numbers, set in from one another as they were. */
    static List<String> without(List<String> lines) {
        int margin = lines.stream()
                .filter(line -> isNumbered(line) && !words(line).isEmpty())
                .mapToInt(line -> line.length() - words(line).length())
                .min()
                .orElse(0);
        return lines.stream().map(line -> bare(line, margin)).toList();
    }

    private static String words(String line) {
        Matcher matcher = NUMBERED.matcher(line);
        return matcher.lookingAt() ? line.substring(matcher.end()) : line.strip();
    }

    private static String bare(String line, int margin) {
        int start = Math.min(margin, line.length());
        boolean beside = isNumbered(line) || line.substring(0, start).isBlank();
        return beside ? line.substring(start) : line;
    }
}
