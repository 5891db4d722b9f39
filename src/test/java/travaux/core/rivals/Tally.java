package travaux.core.rivals;

/** Counts pieces of a tool's answer, in their order. */
final class Tally {

    private int deleted;
    private int inserted;
    private int kept;
    private int moved;
    private int fragments;
    private boolean inChange;

    void delete(String text) {
        deleted += Words.count(text);
        change(text);
    }

    void insert(String text) {
        inserted += Words.count(text);
        change(text);
    }

    /** Words that arrived from elsewhere, or left for it. */
    void move(String text, boolean arrived) {
        moved += arrived ? Words.count(text) : 0;
        change(text);
    }

    private void change(String text) {
        if (!text.isBlank() && !inChange) {
            fragments++;
            inChange = true;
        }
    }

    void keep(String text) {
        kept += Words.count(text);
        inChange &= text.isBlank();
    }

    /** Ends a change, as the end of a unit does. */
    void part() {
        inChange = false;
    }

    Marked result() {
        return new Marked(deleted, inserted, kept, moved, fragments, 0);
    }
}
