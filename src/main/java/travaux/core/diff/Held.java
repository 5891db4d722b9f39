package travaux.core.diff;

/** How far words stand in brackets. */
public enum Held {
    /** None of them does. */
    OUTSIDE,
    /** Some do and some do not. */
    PARTLY,
    /** All of them do. */
    INSIDE;

    /** Of words by the depths of their brackets; no words stand outside. */
    static Held of(int[] depths) {
        boolean inside = false;
        boolean outside = depths.length == 0;
        for (int depth : depths) {
            inside |= depth > 0;
            outside |= depth == 0;
        }
        return inside ? (outside ? PARTLY : INSIDE) : OUTSIDE;
    }
}
