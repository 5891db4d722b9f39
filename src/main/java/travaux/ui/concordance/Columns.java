package travaux.ui.concordance;

/**
 * Where the two columns of the concordance lie, and the room between them.
 *
 * @param width of all
 */
record Columns(double width) {

    /** The room a scroll bar takes. */
    static final double BAR = 12;

    private static final double SIDE = 18;

    /** From the end of the old column to the beginning of the new one. */
    double gap() {
        return Math.clamp(width * 0.2, 70, 190);
    }

    double left() {
        return SIDE;
    }

    double leftWidth() {
        return Math.max(60, Math.rint((width - 2 * SIDE - gap()) * 0.44));
    }

    double right() {
        return SIDE + leftWidth() + gap();
    }

    double rightWidth() {
        return Math.max(60, width - SIDE - right());
    }

    /** Where ribbons begin, and where they end. */
    double from() {
        return SIDE + leftWidth() + 8;
    }

    double to() {
        return right() - 8;
    }
}
