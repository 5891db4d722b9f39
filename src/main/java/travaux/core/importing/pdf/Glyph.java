package travaux.core.importing.pdf;

/**
 * One drawn character, upright.
 *
 * @param text the characters it stands for: one, or the letters of a ligature; a single space for white
 * @param x its left edge
 * @param baseline the height of its foot
 * @param width how far it reaches to the right of {@code x}
 * @param size the type size
 * @param ink bits of {@link Ink}
 */
record Glyph(String text, float x, float baseline, float width, float size, int ink) {

    float end() {
        return x + width;
    }

    float middle() {
        return x + width / 2;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean has(int bit) {
        return Ink.has(ink, bit);
    }

    Glyph with(int bits) {
        return (ink | bits) == ink ? this : new Glyph(text, x, baseline, width, size, ink | bits);
    }
}
