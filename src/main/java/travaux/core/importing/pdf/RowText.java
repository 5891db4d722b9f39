package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the glyphs of one row in order, finds the white between words, and cuts the row where the white is wide. */
final class RowText {

    /** White this wide parts words, in type sizes, where the file draws no space. */
    private static final float WORD_GAP = 0.17f;

    /** The least white that a drawn space leaves; a space that other words are drawn over parts nothing. */
    private static final float DRAWN_SPACE = 0.06f;

    /** White this wide may be the edge of a column. */
    private static final float WIDE_GAP = 0.95f;

    private RowText() {}

    /** One row, or none if there is nothing but white. */
    static List<Row> row(int page, List<RowBuilder.Piece> pieces) {
        List<Glyph> glyphs = new ArrayList<>();
        pieces.forEach(piece -> glyphs.addAll(piece.glyphs()));
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        float size = mainSize(glyphs);
        float baseline = mainBaseline(glyphs, size);
        List<Segment> segments = segments(glyphs, size, baseline);
        return segments.isEmpty() ? List.of() : List.of(new Row(page, baseline, size, segments));
    }

    private static List<Segment> segments(List<Glyph> sorted, float size, float baseline) {
        List<Segment> segments = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        float largest = (float) sorted.stream().mapToDouble(Glyph::size).max().orElse(size);
        boolean space = false;
        for (Glyph drawn : sorted) {
            if (drawn.isBlank()) {
                space = true;
                continue;
            }
            Glyph glyph = isRaised(drawn, size, baseline, largest) ? drawn.with(Ink.RAISED) : drawn;
            if (!open.isEmpty() && isRepeated(open.getLast(), glyph)) {
                open.set(open.size() - 1, open.getLast().with(Ink.BOLD));
                continue;
            }
            float gap = open.isEmpty() ? 0 : glyph.x() - open.getLast().end();
            if (gap > WIDE_GAP * size) {
                segments.add(new Segment(open));
                open = new ArrayList<>();
            } else if (!open.isEmpty() && parts(open.getLast(), glyph, gap, space)) {
                open.add(Blank.between(open.getLast(), glyph));
            }
            open.add(glyph);
            space = false;
        }
        if (!open.isEmpty()) {
            segments.add(new Segment(open));
        }
        return segments;
    }

    private static boolean parts(Glyph before, Glyph after, float gap, boolean space) {
        float size = Math.max(before.size(), after.size());
        return space ? gap > DRAWN_SPACE * size : gap > WORD_GAP * size && !isWide(before, after, gap);
    }

    /** Chinese and Japanese signs stand in squares of their own; a little white between them parts nothing. */
    private static boolean isWide(Glyph before, Glyph after, float gap) {
        return gap < 0.5f * before.size()
                && Character.isIdeographic(
                        before.text().codePointBefore(before.text().length()))
                && Character.isIdeographic(after.text().codePointAt(0));
    }

    /** The same sign drawn twice, a hair apart, is one sign made bold. */
    private static boolean isRepeated(Glyph last, Glyph glyph) {
        return glyph.text().equals(last.text())
                && Math.abs(glyph.x() - last.x()) < 0.25f * Math.max(0.5f, glyph.width())
                && Math.abs(glyph.baseline() - last.baseline()) < 0.1f * glyph.size();
    }

    /** In a line set in small capitals a raised figure is smaller than the capitals alone, but well above the line. */
    private static boolean isRaised(Glyph glyph, float size, float baseline, float largest) {
        float raise = baseline - glyph.baseline();
        return (raise > 0.12f * size && glyph.size() < 0.9f * size)
                || (raise > 0.3f * size && glyph.size() < 0.9f * largest);
    }

    /** The size of most characters, to half a point. */
    private static float mainSize(List<Glyph> glyphs) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                counts.merge(Math.round(glyph.size() * 4), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(40)
                / 4f;
    }

    private static float mainBaseline(List<Glyph> glyphs, float size) {
        Map<Float, Integer> counts = new HashMap<>();
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank() && glyph.size() > 0.9f * size) {
                counts.merge(glyph.baseline(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(glyphs.getFirst().baseline());
    }
}
