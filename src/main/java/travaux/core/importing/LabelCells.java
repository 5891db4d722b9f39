package travaux.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import travaux.core.reading.MarkedLine;
import travaux.core.reading.MarkedLine.Style;
import travaux.core.text.Mark;
import travaux.core.text.TextRange;

/**
 * Collects lines, and joins the cell that holds nothing but a number with the first line of the cell beside it: tables are a
 * common way to set {@code (a)} in the margin of its paragraph.
 */
public final class LabelCells {

    private static final Pattern LABEL = Pattern.compile(
            "\\[?(?:[(（]?[\\p{Nd}]{1,3}\\p{L}?|[(（]?\\p{L}{1,2}|[(（]?[ivxlIVXL]{1,7})[.)）、]{1,2}\\]?|[–—•]");

    private final List<MarkedLine> lines = new ArrayList<>();
    private int labelRow;
    private int labelColumn;

    /** Adds lines that stand in no table. */
    public void add(List<MarkedLine> added) {
        lines.addAll(added);
        labelRow = 0;
    }

    /**
     * Adds the lines of one paragraph.
     *
     * @param row unique number of the table row they stand in, 0 for none
     * @param column from 0
     */
    public void add(List<MarkedLine> added, int row, int column) {
        if (added.isEmpty()) {
            return;
        }
        List<MarkedLine> rest = added;
        if (row > 0 && row == labelRow && column == labelColumn + 1) {
            lines.set(lines.size() - 1, joined(lines.getLast(), added.getFirst()));
            rest = added.subList(1, added.size());
        }
        boolean label = row > 0
                && rest.size() == 1
                && rest == added
                && LABEL.matcher(added.getFirst().text()).matches();
        lines.addAll(rest);
        labelRow = label ? row : 0;
        labelColumn = column;
    }

    /**
     * Adds characters to the end of the last line.
     *
     * @return false if there is no line of text
     */
    public boolean extendLast(String characters, List<Marking> markings) {
        boolean text = !lines.isEmpty() && !(lines.getLast().style() instanceof Style.Declared);
        if (text) {
            MarkedLine last = lines.getLast();
            List<Mark> marks = new ArrayList<>(last.marks());
            int start = last.text().length();
            TextRange added = new TextRange(start, start + characters.length());
            markings.forEach(marking -> marks.add(marking.over(added)));
            lines.set(
                    lines.size() - 1,
                    new MarkedLine(last.text() + characters, marks, last.style(), last.indent(), last.place()));
        }
        return text;
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Everything added, in order. */
    public List<MarkedLine> lines() {
        return List.copyOf(lines);
    }

    private static MarkedLine joined(MarkedLine label, MarkedLine text) {
        List<Mark> marks = new ArrayList<>(label.marks());
        int shift = label.text().length() + 1;
        text.marks().forEach(mark -> marks.add(mark.shift(shift)));
        return new MarkedLine(label.text() + " " + text.text(), marks, text.style(), text.indent(), label.place());
    }
}
