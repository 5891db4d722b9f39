package travaux.core.importing;

import java.util.ArrayList;
import java.util.List;
import travaux.core.text.TextRange;

/**
 * Decides which breaks within a paragraph start a line of their own. Word processors and web pages use the same break to part
 * {@code (a) …; (b) …} and to stop a long title from running over: the first parts, the second is a space.
 */
final class LineBreaks {

    /** Shorter lines are headings, addresses, list items: they were broken on purpose. Characters. */
    private static final int SHORT = 50;

    private static final String ENDS = ".;:!?…—–)]}»”\"。；：！？؛؟،|";

    private LineBreaks() {}

    /** The lines as trimmed ranges, blank ones left out. A range may still hold breaks that are spaces. */
    static List<TextRange> lines(CharSequence text) {
        List<TextRange> lines = new ArrayList<>();
        int start = 0;
        for (TextRange piece : pieces(text)) {
            if (start < piece.start() && separates(trimmed(text, start, piece.start() - 1), piece, text)) {
                add(lines, text, start, piece.start() - 1);
                start = piece.start();
            }
        }
        add(lines, text, start, text.length());
        return lines;
    }

    private static List<TextRange> pieces(CharSequence text) {
        List<TextRange> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                pieces.add(new TextRange(start, i));
                start = i + 1;
            }
        }
        return pieces;
    }

    private static boolean separates(TextRange before, TextRange after, CharSequence text) {
        TextRange next = trimmed(text, after.start(), after.end());
        if (before.isEmpty() || next.isEmpty()) {
            return true;
        }
        char last = text.charAt(before.end() - 1);
        boolean ended = ENDS.indexOf(last) >= 0;
        return ended || (lastPieceIsShort(text, before) && !Character.isLowerCase(text.charAt(next.start())));
    }

    private static boolean lastPieceIsShort(CharSequence text, TextRange before) {
        int start = before.end();
        while (start > before.start() && text.charAt(start - 1) != '\n') {
            start--;
        }
        return before.end() - start < SHORT;
    }

    private static void add(List<TextRange> lines, CharSequence text, int start, int end) {
        TextRange line = trimmed(text, start, end);
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private static TextRange trimmed(CharSequence text, int from, int to) {
        int start = from;
        int end = Math.max(from, to);
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
