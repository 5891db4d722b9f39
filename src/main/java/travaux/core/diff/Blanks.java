package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.TextRange;
import travaux.core.text.UnitText;

/**
 * Blanks such as {@code […]} and {@code [   ]}: one word each, even where there is nothing but space between the brackets, and
 * another word than the same signs without them.
 */
final class Blanks {

    private Blanks() {}

    /** The words of a text and of its blanks, each blank in one piece without its brackets. */
    static List<TextRange> joined(UnitText source, List<TextRange> words) {
        List<TextRange> blanks = in(source);
        if (blanks.isEmpty()) {
            return words;
        }
        List<TextRange> joined = new ArrayList<>(words.size());
        int next = 0;
        for (TextRange blank : blanks) {
            while (next < words.size() && words.get(next).end() <= blank.start()) {
                joined.add(words.get(next++));
            }
            joined.add(blank);
            while (next < words.size() && words.get(next).start() < blank.end()) {
                next++;
            }
        }
        joined.addAll(words.subList(next, words.size()));
        return joined;
    }

    /** Where the blanks of a text stand, brackets aside. */
    static List<TextRange> in(UnitText source) {
        return source.marks(MarkKind.PLACEHOLDER).stream()
                .map(Mark::range)
                .filter(range -> isBlank(source.text(), range))
                .map(range -> inside(source.text(), range))
                .toList();
    }

    private static boolean isBlank(String text, TextRange range) {
        return range.length() > 2
                && WordScanner.isBracket(text.charAt(range.start()))
                && WordScanner.isBracket(text.charAt(range.end() - 1))
                && range.of(text).codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || c == '\n');
    }

    /** What stands between the brackets, without space around it unless there is nothing else. */
    private static TextRange inside(String text, TextRange range) {
        int from = range.start() + 1;
        int to = range.end() - 1;
        String between = text.substring(from, to);
        return between.isBlank()
                ? new TextRange(from, to)
                : new TextRange(
                        from + between.length() - between.stripLeading().length(),
                        to - between.length() + between.stripTrailing().length());
    }
}
