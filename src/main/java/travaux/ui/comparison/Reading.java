package travaux.ui.comparison;

/** How a unit is read. */
public enum Reading {
    /** Both texts beside each other. */
    SIDE_BY_SIDE,
    /** One text with everything that came and went. */
    REDLINE,
    /** The earlier text alone, without marks of change. */
    OLD,
    /** The later text alone, without marks of change. */
    NEW;

    /** What takes its place where there is no room for two columns. */
    Reading within(boolean narrow) {
        return narrow && this == SIDE_BY_SIDE ? REDLINE : this;
    }
}
