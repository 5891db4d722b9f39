package travaux.core.align;

import java.util.OptionalInt;
import travaux.core.text.Unit;

/**
 * What there is to know a unit by.
 *
 * @param unit the unit
 * @param index its place in its draft
 * @param title words of its title
 * @param words words of its text, of the units in it and of its elements' ids
 * @param pairs neighbouring words of the same text
 * @param parent place of its parent in the draft
 * @param parentNumber number of its parent, or empty
 */
record Profile(Unit unit, int index, Bag title, Bag words, Bag pairs, OptionalInt parent, String parentNumber) {

    /** How many words it is known by. */
    int length() {
        return words.total();
    }
}
