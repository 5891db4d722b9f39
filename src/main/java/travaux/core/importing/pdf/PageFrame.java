package travaux.core.importing.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Maps a page's own coordinates, y upwards and unturned, to those of a reader before the turned page.
 *
 * @param left of the visible box, in the page's coordinates
 * @param bottom likewise
 * @param wide its width before turning
 * @param high its height before turning
 * @param turn clockwise quarter turns, 0 to 3
 */
record PageFrame(float left, float bottom, float wide, float high, int turn) {

    static PageFrame of(PDPage page) {
        PDRectangle box = page.getCropBox();
        int turn = Math.floorMod(page.getRotation() / 90, 4);
        return new PageFrame(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight(), turn);
    }

    float width() {
        return turn % 2 == 0 ? wide : high;
    }

    float height() {
        return turn % 2 == 0 ? high : wide;
    }

    float x(float pageX, float pageY) {
        return switch (turn) {
            case 0 -> pageX - left;
            case 1 -> pageY - bottom;
            case 2 -> left + wide - pageX;
            default -> bottom + high - pageY;
        };
    }

    float y(float pageX, float pageY) {
        return switch (turn) {
            case 0 -> bottom + high - pageY;
            case 1 -> pageX - left;
            case 2 -> pageY - bottom;
            default -> left + wide - pageX;
        };
    }

    /** The quarter turn, clockwise, in which text with this direction in page coordinates runs; -1 for a slant. */
    int quarter(float alongX, float alongY) {
        int own = quarterOf(alongX, alongY);
        return own < 0 ? -1 : (own + turn) % 4;
    }

    private static int quarterOf(float alongX, float alongY) {
        float slack = 0.09f * Math.max(Math.abs(alongX), Math.abs(alongY));
        if (Math.abs(alongY) <= slack) {
            return alongX >= 0 ? 0 : 2;
        }
        if (Math.abs(alongX) <= slack) {
            return alongY < 0 ? 1 : 3;
        }
        return -1;
    }
}
