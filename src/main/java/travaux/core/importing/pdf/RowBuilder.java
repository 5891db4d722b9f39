package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers a page's glyphs into rows by their baselines, raised and lowered figures with the words they belong to. */
final class RowBuilder {

    /** Baselines this near are one row, in type sizes. */
    private static final float SAME_ROW = 0.24f;

    /** Type at most this large beside its neighbour may be a raised or lowered figure. */
    private static final float SMALL = 0.86f;

    private static final int LONGEST_FIGURE = 6;

    private RowBuilder() {}

    /** Rows from top to bottom. */
    static List<Row> rows(ScannedPage page, List<Glyph> glyphs) {
        List<Piece> pieces = pieces(glyphs);
        pieces.sort(Comparator.comparingDouble(Piece::baseline));
        List<List<Piece>> groups = group(pieces);
        attachFigures(groups);
        List<Row> rows = new ArrayList<>();
        for (List<Piece> group : groups) {
            if (!group.isEmpty()) {
                rows.addAll(RowText.row(page.number(), group));
            }
        }
        rows.sort(Comparator.comparingDouble(Row::baseline));
        return rows;
    }

    /** Runs of glyphs drawn one after another on one baseline. */
    private static List<Piece> pieces(List<Glyph> glyphs) {
        List<Piece> pieces = new ArrayList<>();
        Piece open = null;
        for (Glyph glyph : glyphs) {
            if (open == null || !open.takes(glyph)) {
                open = new Piece();
                pieces.add(open);
            }
            open.add(glyph);
        }
        pieces.removeIf(Piece::isBlank);
        return pieces;
    }

    private static List<List<Piece>> group(List<Piece> sorted) {
        List<List<Piece>> groups = new ArrayList<>();
        float first = 0;
        float size = 0;
        for (Piece piece : sorted) {
            float near = SAME_ROW * Math.min(size, piece.size());
            if (groups.isEmpty() || piece.baseline() - first > near) {
                groups.add(new ArrayList<>());
                first = piece.baseline();
                size = piece.size();
            }
            size = Math.max(size, piece.size());
            groups.getLast().add(piece);
        }
        return groups;
    }

    private static void attachFigures(List<List<Piece>> groups) {
        for (int i = 0; i < groups.size(); i++) {
            List<Piece> small = groups.get(i);
            for (int j = Math.max(0, i - 2); j <= Math.min(groups.size() - 1, i + 2); j++) {
                if (j != i && !small.isEmpty() && !groups.get(j).isEmpty()) {
                    attach(small, groups.get(j));
                }
            }
        }
    }

    private static void attach(List<Piece> small, List<Piece> row) {
        List<Piece> moved = new ArrayList<>();
        float left = (float) row.stream().mapToDouble(Piece::left).min().orElse(0);
        for (Piece figure : small) {
            if (row.stream().anyMatch(neighbour -> neighbour.left() == left && hangs(figure, neighbour))
                    || row.stream().anyMatch(neighbour -> belongs(figure, neighbour))) {
                moved.add(figure);
            }
        }
        row.addAll(moved);
        small.removeAll(moved);
    }

    /** A footnote's number, or a paragraph's in the margin, set small before the line it counts. */
    private static boolean hangs(Piece figure, Piece line) {
        float size = line.size();
        float raise = line.baseline() - figure.baseline();
        float gap = line.left() - figure.right();
        return figure.size() <= SMALL * size
                && figure.glyphs().size() <= LONGEST_FIGURE
                && raise > 0.1f * size
                && raise < 0.75f * size
                && gap > 0
                && gap < 5 * size;
    }

    private static boolean belongs(Piece figure, Piece neighbour) {
        float size = neighbour.size();
        float raise = neighbour.baseline() - figure.baseline();
        float gapAfter = figure.left() - neighbour.right();
        float gapBefore = neighbour.left() - figure.right();
        float gap = Math.max(gapAfter, gapBefore);
        return figure.size() <= SMALL * size
                && raise < 0.8f * size
                && raise > -0.4f * size
                && gap < 0.5f * size
                && gap > -0.6f * size;
    }

    /** A run of glyphs on one baseline. */
    static final class Piece {

        private final List<Glyph> glyphs = new ArrayList<>();
        private float left = Float.MAX_VALUE;
        private float right = -Float.MAX_VALUE;
        private boolean blank = true;

        boolean takes(Glyph glyph) {
            Glyph last = glyphs.getLast();
            float size = last.size();
            float gap = glyph.x() - last.end();
            return Math.abs(glyph.baseline() - last.baseline()) < 0.04f * size + 0.2f
                    && glyph.size() > 0.87f * size
                    && glyph.size() < 1.15f * size
                    && gap > -0.5f * size
                    && gap < 0.8f * size;
        }

        void add(Glyph glyph) {
            glyphs.add(glyph);
            if (!glyph.isBlank()) {
                left = Math.min(left, glyph.x());
                right = Math.max(right, glyph.end());
                blank = false;
            }
        }

        List<Glyph> glyphs() {
            return glyphs;
        }

        boolean isBlank() {
            return blank;
        }

        float left() {
            return left;
        }

        float right() {
            return right;
        }

        float baseline() {
            return glyphs.getFirst().baseline();
        }

        float size() {
            return glyphs.getFirst().size();
        }
    }
}
