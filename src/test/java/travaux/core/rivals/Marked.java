package travaux.core.rivals;

/**
 * What one tool says of one pair of texts.
 *
 * @param deleted words that went
 * @param inserted words that came
 * @param kept words that stayed
 * @param moved words that only stand elsewhere, which general tools do not know
 * @param fragments stretches of change between words that stayed
 * @param millis how long it took
 */
record Marked(int deleted, int inserted, int kept, int moved, int fragments, double millis) {

    int changed() {
        return deleted + inserted;
    }

    Marked plus(Marked other) {
        return new Marked(
                deleted + other.deleted,
                inserted + other.inserted,
                kept + other.kept,
                moved + other.moved,
                fragments + other.fragments,
                millis + other.millis);
    }

    /** The same, with another time. */
    Marked in(double time) {
        return new Marked(deleted, inserted, kept, moved, fragments, time);
    }
}
