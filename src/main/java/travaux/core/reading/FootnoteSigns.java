package travaux.core.reading;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether a bare number in brackets refers to a footnote, as in {@code Parties[2] shall}, or is disputed, as in {@code within [30] days}. */
final class FootnoteSigns {

    private static final Pattern SIGN = Pattern.compile("\\p{Nd}{1,3}|\\*{1,3}|[†‡]");
    /** Words that a disputed number completes, even at the end of a sentence. */
    private static final Pattern WANTS_NUMBER = Pattern.compile(
            "(?:of|by|to|at|in|is|are|be|than|least|most|within|after|before|and|or|articles?|paragraphs?|annex|option|de|du|à|en|el|la|los|les"
                + "|статьи|статье|пункте|пункта|المادة|الفقرة|第|%|=)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String text;
    private final Set<String> bodies;

    /**
     * Over one text.
     *
     * @param bodies keys of the footnotes of the document
     */
    FootnoteSigns(String text, Set<String> bodies) {
        this.text = text;
        this.bodies = bodies;
    }

    /** Whether the brackets at these two places hold a reference. {@code afterSign} says that another one ends right before. */
    boolean isReference(int open, int close, boolean afterSign) {
        String sign = text.substring(open + 1, close);
        if (!SIGN.matcher(sign).matches() || open == 0) {
            return false;
        }
        char before = text.charAt(open - 1);
        if (afterSign) {
            return true;
        }
        boolean wordFollows = close + 1 < text.length() && Character.isLetterOrDigit(text.charAt(close + 1));
        if (!Character.isWhitespace(before) && !Character.isSpaceChar(before)) {
            return "[](/-–{$€£".indexOf(before) < 0 && !wordFollows;
        }
        return (endsSentence(close) && (bodies.contains(sign) || !wantsNumber(open))) || followsSentence(open, close);
    }

    private boolean endsSentence(int close) {
        int at = close + 1;
        while (at < text.length() && ".;,:".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at >= text.length() || text.charAt(at) == '\n';
    }

    private boolean wantsNumber(int open) {
        int line = text.lastIndexOf('\n', open - 1) + 1;
        String before = text.substring(Math.max(line, open - 20), open).strip();
        return before.isEmpty() || WANTS_NUMBER.matcher(before).find();
    }

    /** A sentence has ended before it and another begins, or nothing follows. */
    private boolean followsSentence(int open, int close) {
        String before = text.substring(Math.max(0, open - 3), open).strip();
        int next = close + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean fresh = next >= text.length() || text.charAt(next) == '\n' || Character.isUpperCase(text.charAt(next));
        return !before.isEmpty() && ".;".indexOf(before.charAt(before.length() - 1)) >= 0 && fresh;
    }
}
