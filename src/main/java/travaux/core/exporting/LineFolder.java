package travaux.core.exporting;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import travaux.core.exporting.Ink.Stroke;
import travaux.core.exporting.Ink.Style;

/** Breaks styled text into lines where its script allows; a style goes on over the end of a line. */
final class LineFolder {
    private static final String SIGNS = "+-<>*";

    private final Ink ink;
    private final int width;

    LineFolder(Ink ink, int width) {
        this.ink = ink;
        this.width = width;
    }

    /** One plain paragraph. */
    String fold(String text, String first, String rest) {
        return fold(List.of(new Stroke(text, Style.PLAIN)), first, rest);
    }

    /**
     * One paragraph of several styles.
     *
     * @param first what the first line begins with
     * @param rest what each further line begins with
     * @return lines that each end with a newline
     */
    String fold(List<Stroke> strokes, String first, String rest) {
        StringBuilder whole = new StringBuilder();
        strokes.forEach(stroke -> whole.append(stroke.text()));
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int to : lineEnds(whole.toString(), width - first.length(), width - rest.length())) {
            out.append(from == 0 ? first : rest)
                    .append(ink.draw(cut(strokes, from, end(whole, from, to))))
                    .append('\n');
            from = to;
        }
        return out.toString();
    }

    /** Ends of the lines, exclusive, trailing spaces included. */
    private static List<Integer> lineEnds(String text, int first, int rest) {
        BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
        breaks.setText(text);
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        int last = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (isWithinSign(text, next)) {
                continue;
            }
            int room = ends.isEmpty() ? first : rest;
            if (columns(text.substring(start, next).stripTrailing()) > room && last > start) {
                ends.add(last);
                start = last;
            }
            last = next;
        }
        ends.add(text.length());
        return ends;
    }

    /** Whether a break would part a mark of change from its words: right behind its opening, right before its closing. */
    private static boolean isWithinSign(String text, int place) {
        boolean opened = place >= 2 && text.charAt(place - 2) == '{' && SIGNS.indexOf(text.charAt(place - 1)) >= 0;
        boolean closes =
                place + 1 < text.length() && SIGNS.indexOf(text.charAt(place)) >= 0 && text.charAt(place + 1) == '}';
        return opened || closes;
    }

    private static int end(CharSequence text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static List<Stroke> cut(List<Stroke> strokes, int from, int to) {
        List<Stroke> line = new ArrayList<>();
        int at = 0;
        for (Stroke stroke : strokes) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + stroke.text().length());
            if (start < end) {
                line.add(new Stroke(stroke.text().substring(start - at, end - at), stroke.style()));
            }
            at += stroke.text().length();
        }
        return line;
    }

    /** Columns on a terminal: two for wide characters, none for combining ones. */
    static int columns(String text) {
        return text.codePoints().map(LineFolder::columns).sum();
    }

    private static int columns(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        boolean wide = width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
        return wide ? 2 : 1;
    }
}
