package travaux.ui.timeline;

import java.util.OptionalInt;

/**
 * Open brackets in one draft.
 *
 * @param count how many; empty where it is not known
 * @param why there is no count, or empty
 */
record Tally(OptionalInt count, String why) {

    static Tally of(int count) {
        return new Tally(OptionalInt.of(count), "");
    }

    static Tally none(String why) {
        return new Tally(OptionalInt.empty(), why);
    }

    boolean isKnown() {
        return count.isPresent();
    }
}
