package travaux.core.exporting;

import java.text.Bidi;

/** An arrow from one name to another, which points the way a line with them runs. */
final class Arrow {

    private Arrow() {}

    /** {@code Draft → Final}; where the line begins with right-to-left words, the same with an arrow to the left. */
    static String between(String before, String after) {
        boolean toRight = new Bidi(before, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return before + (toRight ? " → " : " ← ") + after;
    }
}
