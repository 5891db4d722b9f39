package travaux.core.importing.pdf;

import java.util.List;

/**
 * Glyphs of one row without a wide gap between them.
 *
 * @param glyphs from left to right, one blank for each gap between words, none at the ends
 */
record Segment(List<Glyph> glyphs) {

    float left() {
        return glyphs.getFirst().x();
    }

    float right() {
        return glyphs.getLast().end();
    }

    float width() {
        return right() - left();
    }

    /** The characters from left to right. */
    String text() {
        StringBuilder text = new StringBuilder(glyphs.size());
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    boolean hasAll(int bit) {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).allMatch(glyph -> glyph.has(bit));
    }
}
