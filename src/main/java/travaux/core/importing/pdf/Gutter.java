package travaux.core.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The white between two columns: a height-wise stripe that many rows leave free, with words of some width on both sides.
 *
 * @param x its middle
 */
record Gutter(float x) {

    /** Fewer rows than this with words on both sides make no columns. */
    private static final int FEWEST = 3;

    /** A column is at least this share of the text's width; narrower ones are numbers and labels. */
    private static final float NARROWEST = 0.14f;

    private record Gap(float from, float to, float leftWidth, float rightWidth) {}

    /** The gutter that most rows leave free, if enough do. */
    static Optional<Gutter> find(List<Row> rows) {
        float left = (float) rows.stream().mapToDouble(Row::left).min().orElse(0);
        float right = (float) rows.stream().mapToDouble(Row::right).max().orElse(0);
        List<Gap> gaps = gaps(rows, left, right);
        Gutter best = new Gutter(0);
        int most = 0;
        for (Gap candidate : gaps) {
            float x = candidate.to() - Math.min(3, (candidate.to() - candidate.from()) / 2);
            int count = (int)
                    gaps.stream().filter(gap -> gap.from() < x && gap.to() > x).count();
            if (count > most && isAligned(gaps, x, count)) {
                most = count;
                best = new Gutter(x);
            }
        }
        return most >= FEWEST ? Optional.of(best) : Optional.empty();
    }

    /** Whether a gutter known from other pages is kept here too, by rows too few to show it. */
    boolean fits(List<Row> rows) {
        long both = rows.stream().filter(row -> side(row) == Side.BOTH).count();
        long right = rows.stream()
                .filter(row -> side(row) == Side.RIGHT && row.left() - x < 8)
                .count();
        return both > 0 && both + right >= FEWEST;
    }

    /** Columns begin at one place: most words right of the gutter start at the same height-wise line. */
    private static boolean isAligned(List<Gap> gaps, float x, int count) {
        long aligned = gaps.stream()
                .filter(gap -> gap.from() < x && gap.to() > x && gap.to() - x < 6)
                .count();
        return aligned >= 0.55f * count;
    }

    private static List<Gap> gaps(List<Row> rows, float left, float right) {
        float least = NARROWEST * (right - left);
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Segment> segments = new ArrayList<>(rows.get(i).segments());
            if (i + 1 < rows.size() && isBeside(rows.get(i), rows.get(i + 1))) {
                segments.addAll(rows.get(i + 1).segments());
            }
            segments.sort((a, b) -> Float.compare(a.left(), b.left()));
            for (int s = 1; s < segments.size(); s++) {
                Segment before = segments.get(s - 1);
                Segment after = segments.get(s);
                float leftWidth = before.right() - segments.getFirst().left();
                float rightWidth = segments.getLast().right() - after.left();
                boolean inside = after.left() - left > least && right - before.right() > least;
                if (after.left() > before.right()
                        && inside
                        && !isLabel(segments.subList(0, s))
                        && leftWidth > 0.25f * least
                        && rightWidth > 0.25f * least) {
                    gaps.add(new Gap(before.right(), after.left(), leftWidth, rightWidth));
                }
            }
        }
        return gaps;
    }

    private static boolean isLabel(List<Segment> segments) {
        return segments.stream().allMatch(segment -> Labels.isLabel(segment.text()));
    }

    /** Rows of two columns whose lines do not stand at quite the same height. */
    private static boolean isBeside(Row upper, Row lower) {
        boolean apart = upper.right() < lower.left() || lower.right() < upper.left();
        return apart && lower.baseline() - upper.baseline() < 0.75f * Math.min(upper.size(), lower.size());
    }

    /** Where a row's words lie. */
    Side side(Row row) {
        boolean before = false;
        boolean after = false;
        for (Segment segment : row.segments()) {
            if (segment.left() < x && segment.right() > x) {
                return Side.ACROSS;
            }
            before |= segment.right() <= x;
            after |= segment.left() >= x;
        }
        return before && after ? Side.BOTH : before ? Side.LEFT : Side.RIGHT;
    }

    /** The part of a row on one side, if there is any. */
    List<Row> part(Row row, boolean leftSide) {
        return row.only(row.segments().stream()
                .filter(segment -> leftSide == segment.right() <= x)
                .toList());
    }

    /** Where words lie in relation to a gutter. */
    enum Side {
        /** On its left alone. */
        LEFT,
        /** On its right alone. */
        RIGHT,
        /** On both sides of it. */
        BOTH,
        /** Across it: no columns here. */
        ACROSS
    }
}
