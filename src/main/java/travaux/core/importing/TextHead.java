package travaux.core.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import travaux.core.reading.LineStart;

/** The masthead of a plain text: the short lines before its first heading, cut where wide gaps stand for columns. */
final class TextHead {

    private static final int LONGEST = 120;
    private static final Pattern COLUMNS = Pattern.compile("\\s{3,}|\\t");

    private final Masthead masthead;
    /** How many lines of the text it takes. */
    private final int depth;

    private TextHead(Masthead masthead, int depth) {
        this.masthead = masthead;
        this.depth = depth;
    }

    /** What stands at the head of some lines; nothing where it is no masthead. */
    static TextHead of(List<String> lines) {
        List<String> cells = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int at = 0; at < lines.size() && cells.size() < Masthead.DEEPEST; at++) {
            String line = lines.get(at).strip();
            if (line.length() > LONGEST || LineStart.isHeading(line)) {
                break;
            }
            for (String cell : line.isEmpty() ? new String[0] : COLUMNS.split(line)) {
                cells.add(cell);
                ends.add(at + 1);
            }
        }
        Masthead found = Masthead.of(cells);
        return found.lines() == 0 ? new TextHead(Masthead.NONE, 0) : new TextHead(found, ends.get(found.lines() - 1));
    }

    Masthead masthead() {
        return masthead;
    }

    /** The lines with blank ones for those of the masthead, so that every other stays where it stands. */
    List<String> without(List<String> lines) {
        List<String> rest = new ArrayList<>(Collections.nCopies(depth, ""));
        rest.addAll(lines.subList(depth, lines.size()));
        return rest;
    }
}
