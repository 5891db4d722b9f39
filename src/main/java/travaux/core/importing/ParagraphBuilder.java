package travaux.core.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.MarkedLine.Style;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.Place;
import travaux.core.text.TextRange;

/**
 * Puts the pieces of one paragraph together and hands it over as marked lines: marks that touch are one, ends are trimmed,
 * control characters are spaces, soft hyphens are gone, and a line break within the paragraph is a space or starts a line of
 * its own, as {@link LineBreaks} finds.
 */
public final class ParagraphBuilder {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Comparator<Mark> ORDER =
            Comparator.comparing(Mark::range).thenComparing(Mark::kind).thenComparing(Mark::value);

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Marking, Integer> latest = new HashMap<>();

    /** Adds words as they are, spaces kept. */
    public void add(String words, Collection<Marking> markings) {
        int start = text.length();
        words.chars().forEach(c -> append((char) c));
        if (text.length() > start) {
            markings.forEach(marking -> mark(marking, start));
        }
    }

    /** Adds words in which any run of white space is one space; NBSP is no white space here. */
    public void addCollapsed(String words, Collection<Marking> markings) {
        StringBuilder collapsed = new StringBuilder();
        boolean space = text.isEmpty() || isBreakable(text.charAt(text.length() - 1));
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean white = isBreakable(c);
            if (!white) {
                collapsed.append(c);
            } else if (!space) {
                collapsed.append(' ');
            }
            space = white;
        }
        add(collapsed.toString(), markings);
    }

    /** Notes a reference to a footnote at this place. */
    public void refer(String key) {
        marks.add(new Mark(MarkKind.FOOTNOTE_REFERENCE, TextRange.at(text.length()), key));
    }

    /** Breaks the line within the paragraph. */
    public void breakLine() {
        text.append('\n');
    }

    /** Whether nothing was added that a reader could see. */
    public boolean isBlank() {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** What was added so far. */
    public String text() {
        return text.toString();
    }

    /** The paragraph as lines, blank ones left out; a reference to a footnote on a blank line is lost with it. */
    public List<MarkedLine> lines(Style style, int indent, Place place) {
        List<MarkedLine> lines = new ArrayList<>();
        for (TextRange line : LineBreaks.lines(text)) {
            lines.add(new MarkedLine(
                    line.of(text.toString()).replace('\n', ' '),
                    within(line),
                    style,
                    further(style, lines, indent),
                    place));
        }
        return lines;
    }

    /** Later lines of a footnote stand further in, so that they are known to go on. */
    private static int further(Style style, List<MarkedLine> before, int indent) {
        return style instanceof Style.Footnote && !before.isEmpty() ? indent + 1 : indent;
    }

    private List<Mark> within(TextRange line) {
        List<Mark> inside = new ArrayList<>();
        for (Mark mark : marks) {
            int start = Math.clamp(mark.range().start(), line.start(), line.end());
            int end = Math.clamp(mark.range().end(), line.start(), line.end());
            boolean touches =
                    mark.range().isEmpty() ? start == mark.range().start() || lastBefore(mark, line) : end > start;
            if (touches) {
                inside.add(
                        new Mark(mark.kind(), new TextRange(start - line.start(), end - line.start()), mark.value()));
            }
        }
        inside.sort(ORDER);
        return inside;
    }

    /** A reference after the spaces that trimming took from the line's end still belongs to the line. */
    private boolean lastBefore(Mark mark, TextRange line) {
        return mark.range().start() > line.end()
                && text.substring(line.end(), mark.range().start()).isBlank()
                && text.substring(line.end(), mark.range().start()).indexOf('\n') < 0;
    }

    private void append(char c) {
        if (c == SOFT_HYPHEN || c == BYTE_ORDER_MARK) {
            return;
        }
        text.append(c < ' ' || c == '\u2028' || c == '\u2029' ? ' ' : c);
    }

    private void mark(Marking marking, int start) {
        Integer last = latest.get(marking);
        if (last != null && marks.get(last).range().end() == start) {
            TextRange longer = new TextRange(marks.get(last).range().start(), text.length());
            marks.set(last, marking.over(longer));
        } else {
            latest.put(marking, marks.size());
            marks.add(marking.over(new TextRange(start, text.length())));
        }
    }

    private static boolean isBreakable(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
