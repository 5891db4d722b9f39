package travaux.core.importing.pdf;

/**
 * A straight drawn line, stroked or filled as a thin rectangle, level or upright.
 *
 * @param left its left edge
 * @param right its right edge, not left of {@code left}
 * @param top its upper edge
 * @param bottom its lower edge, not above {@code top}
 */
record Rule(float left, float right, float top, float bottom) {

    /** Thicker than this, in points, a rectangle is a surface and no line. */
    static final float THICKEST = 3.2f;

    boolean isLevel() {
        return bottom - top <= THICKEST && right - left > bottom - top;
    }

    float length() {
        return right - left;
    }

    float y() {
        return (top + bottom) / 2;
    }
}
