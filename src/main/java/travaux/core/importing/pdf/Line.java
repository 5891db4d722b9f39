package travaux.core.importing.pdf;

import java.util.List;

/**
 * One line of text in its column.
 *
 * @param page from 1
 * @param block a number that lines of one column, cell or page share
 * @param flows whether text may run on from the block before: false for the cells of a table
 * @param columnLeft where the column begins
 * @param columnRight where its full lines end
 * @param baseline its height
 * @param size the type size of most of it
 * @param glyphs from left to right, blanks between words
 * @param textLeft where the words begin after a number or letter set before them, or the line's own left edge
 */
record Line(
        int page,
        int block,
        boolean flows,
        float columnLeft,
        float columnRight,
        float baseline,
        float size,
        List<Glyph> glyphs,
        float textLeft) {

    float left() {
        return glyphs.getFirst().x();
    }

    float right() {
        return glyphs.getLast().end();
    }

    /** Whether all its words have this ink; footnote marks are often set plainer than the heading they stand on. */
    boolean hasAll(int bit) {
        return glyphs.stream()
                .filter(glyph -> !glyph.isBlank() && !glyph.has(Ink.RAISED) && !isSign(glyph))
                .allMatch(glyph -> glyph.has(bit));
    }

    /** A sign of a footnote that is not raised. */
    private static boolean isSign(Glyph glyph) {
        return "*†‡".contains(glyph.text());
    }

    /** Whether it stands in the middle of its column, with white on both sides. */
    boolean isCentred() {
        float before = left() - columnLeft;
        float after = columnRight - right();
        return before > 1.5f * size && after > 1.5f * size && Math.abs(before - after) < 1.6f * size;
    }

    /** How wide its first word is. */
    float firstWord() {
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                return glyph.x() - left();
            }
        }
        return right() - left();
    }

    String text() {
        StringBuilder text = new StringBuilder(glyphs.size());
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }
}
