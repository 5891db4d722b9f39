package travaux.core.importing.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Where the footnotes of a page begin: below a short rule, or where the type turns small and a raised marker stands. */
final class FootnoteZone {

    private static final float SMALLER = 0.94f;
    private static final int LONGEST_MARKER = 4;
    private static final Pattern SIGNS = Pattern.compile("[*†‡§]{1,4}|\\d{1,3}");
    private static final Pattern MARKER = Pattern.compile("[*†‡§]{1,4}|\\d{1,3}|[a-z]{1,2}");

    private FootnoteZone() {}

    /** Index of the first footnote row; the number of rows if there is none. */
    static int start(PageRows page, BodyType body) {
        int byRule = byRule(page, body);
        return byRule < page.rows().size() ? byRule : bySize(page, body);
    }

    private static int byRule(PageRows page, BodyType body) {
        List<Row> rows = page.rows();
        int best = rows.size();
        for (Rule rule : page.rules()) {
            if (!rule.isLevel() || rule.length() < 30 || rule.length() > 0.5f * page.width()) {
                continue;
            }
            int below = firstBelow(rows, rule.y());
            if (below < best && below > 0 && isZone(rows, below, rule, body)) {
                best = below;
            }
        }
        return best;
    }

    private static boolean isZone(List<Row> rows, int below, Rule rule, BodyType body) {
        Row first = rows.get(below);
        boolean near = first.baseline() - rule.y() < 3.5f * body.size();
        boolean clear = rule.y() - rows.get(below - 1).baseline() > 0.25f * body.size();
        boolean atEdge = rule.left() <= first.left() + 3 * body.size();
        boolean small = rows.subList(below, rows.size()).stream().allMatch(row -> row.size() < SMALLER * body.size());
        boolean marked = rows.subList(below, rows.size()).stream()
                .anyMatch(row -> !marker(row).isEmpty());
        boolean plain = rows.subList(below, rows.size()).stream().allMatch(row -> row.size() < 1.05f * body.size());
        return near && clear && atEdge && (small || (plain && !marker(first).isEmpty())) && (marked || small);
    }

    private static int firstBelow(List<Row> rows, float y) {
        int i = 0;
        while (i < rows.size() && rows.get(i).baseline() - 0.3f * rows.get(i).size() < y) {
            i++;
        }
        return i;
    }

    private static int bySize(PageRows page, BodyType body) {
        List<Row> rows = page.rows();
        int start = rows.size();
        int marked = rows.size();
        while (start > 0 && rows.get(start - 1).size() < SMALLER * body.size()) {
            start--;
            marked = isRaisedMarker(rows.get(start)) ? start : marked;
        }
        return start == 0 ? rows.size() : marked;
    }

    private static boolean isRaisedMarker(Row row) {
        Glyph first = row.segments().getFirst().glyphs().getFirst();
        return first.has(Ink.RAISED) && !marker(row).isEmpty();
    }

    /** The marker that begins a footnote, or empty. */
    static String marker(Row row) {
        List<Glyph> glyphs = row.glyphs();
        StringBuilder raised = new StringBuilder();
        for (Glyph glyph : glyphs.subList(0, Math.min(LONGEST_MARKER, glyphs.size()))) {
            if (!glyph.has(Ink.RAISED)) {
                break;
            }
            raised.append(glyph.text());
        }
        String text = raised.toString().strip();
        if (MARKER.matcher(text).matches()) {
            return text;
        }
        String all = row.text().strip();
        int end = all.indexOf(' ');
        String word = end < 0 ? "" : all.substring(0, end);
        return SIGNS.matcher(word).matches() ? word : "";
    }

    /** How many of a row's glyphs the marker and the white after it take. */
    static int markerLength(Row row) {
        String marker = marker(row);
        List<Glyph> glyphs = row.glyphs();
        int count = 0;
        int letters = 0;
        while (count < glyphs.size()
                && (letters < marker.length() || glyphs.get(count).isBlank())) {
            letters += glyphs.get(count).text().length();
            count++;
        }
        return marker.isEmpty() ? 0 : count;
    }
}
