package travaux.ui.comparison;

import travaux.core.diff.MarkedParagraph;
import travaux.core.diff.PiecePlaces;
import travaux.core.diff.UnitComparison;

/**
 * Numbers the drawn characters of a unit by where they stand in its texts: the old text first, then, after one number more, the
 * new one. What stands in both is numbered as of the new text, in a redline.
 */
interface Places {

    /** Nobody asks. */
    Places NONE = paragraph -> new int[0];

    /** The number of each piece's first character, or -1; none at all where nobody asks. Paragraphs come in order. */
    int[] of(MarkedParagraph paragraph);

    /** For the paragraphs of one side. */
    static Places ofSide(UnitComparison unit, boolean isNow) {
        PiecePlaces places = PiecePlaces.ofSide(unit, isNow);
        int from = isNow ? firstOfNow(unit) : 0;
        return paragraph -> {
            int[] numbers = places.of(paragraph);
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] += from;
            }
            return numbers;
        };
    }

    /** For the paragraphs of a redline. */
    static Places ofRedline(UnitComparison unit) {
        PiecePlaces old = PiecePlaces.ofRedline(unit, false);
        PiecePlaces now = PiecePlaces.ofRedline(unit, true);
        int from = firstOfNow(unit);
        return paragraph -> {
            int[] numbers = old.of(paragraph);
            int[] later = now.of(paragraph);
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = later[i] < 0 ? numbers[i] : later[i] + from;
            }
            return numbers;
        };
    }

    /** The number of the new text's first character; of a text that stands alone every character is of its side. */
    static int firstOfNow(UnitComparison unit) {
        return Alone.reading(unit)
                .map(side -> side == Reading.OLD ? Integer.MAX_VALUE : 1)
                .orElseGet(() -> unit.oldText().text().length() + 1);
    }
}
