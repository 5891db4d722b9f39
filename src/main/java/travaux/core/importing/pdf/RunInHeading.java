package travaux.core.importing.pdf;

import java.util.List;

/** A heading that was typed on where the last line of the paragraph before it ends: bold words that name a unit. */
final class RunInHeading {

    private RunInHeading() {}

    /** The line, or the end of the paragraph and the heading after it. */
    static List<Line> apart(Line line) {
        List<Glyph> glyphs = line.glyphs();
        int start = glyphs.size();
        while (start > 0
                && (glyphs.get(start - 1).isBlank() || glyphs.get(start - 1).has(Ink.BOLD))) {
            start--;
        }
        while (start < glyphs.size() && glyphs.get(start).isBlank()) {
            start++;
        }
        if (start == 0 || start == glyphs.size()) {
            return List.of(line);
        }
        Line end = part(line, glyphs.subList(0, start), line.textLeft());
        Line heading = part(line, glyphs.subList(start, glyphs.size()), line.columnLeft());
        boolean runsIn = Paragraphs.endsSentence(end.text().strip()) && Labels.startsWithName(heading.text());
        return runsIn ? List.of(end, heading) : List.of(line);
    }

    private static Line part(Line line, List<Glyph> glyphs, float textLeft) {
        return new Line(
                line.page(),
                line.block(),
                line.flows(),
                line.columnLeft(),
                line.columnRight(),
                line.baseline(),
                line.size(),
                glyphs,
                textLeft);
    }
}
