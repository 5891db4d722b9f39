package travaux.core.importing.pdf;

/** How a glyph is drawn, as bits of one number: a document has hundreds of thousands of glyphs. */
final class Ink {

    static final int BOLD = 1;
    static final int ITALIC = 1 << 1;
    static final int UNDERLINE = 1 << 2;
    static final int STRUCK = 1 << 3;
    /** Smaller than its line and above its baseline. */
    static final int RAISED = 1 << 4;
    /** Drawn without ink: the text layer behind a scan. */
    static final int INVISIBLE = 1 << 5;
    /** Said by the file to be a running head or foot. */
    static final int PAGINATION = 1 << 6;
    /** Drawn, but without a trustworthy character behind it. */
    static final int LOST = 1 << 7;
    /** A hyphen that the file says stands only for the line's end. */
    static final int SOFT_HYPHEN = 1 << 8;
    /** In a colour, neither black nor grey. */
    static final int COLOURED = 1 << 9;

    private Ink() {}

    static boolean has(int ink, int bit) {
        return (ink & bit) != 0;
    }
}
