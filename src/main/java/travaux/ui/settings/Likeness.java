package travaux.ui.settings;

/**
 * A picture of the window as the next start is going to show it, to be looked at until the program is ready.
 *
 * @param dark whether the system asked for dark colours when it was drawn
 * @param scale pixels of the picture for one of the window
 * @param width of the picture in its own pixels
 * @param height of the picture in its own pixels
 * @param pixels its lines from the top, four bytes each: blue, green, red, and how opaque they are, by which they are multiplied
 */
@SuppressWarnings("ArrayRecordComponent") // millions of bytes, written once and shown once
public record Likeness(boolean dark, double scale, int width, int height, byte[] pixels) {

    /** Bytes of a pixel. */
    public static final int DEPTH = 4;

    private static final int MOST = 1 << 28;

    /** Refuses what no picture can be. */
    public Likeness {
        if (width < 1 || height < 1 || (long) width * height > MOST / DEPTH || !(scale > 0)) {
            throw new IllegalArgumentException(width + " by " + height + " at " + scale);
        }
    }
}
