package travaux.core.trace;

import travaux.core.text.Draft;

/**
 * One version of a text, in a list ordered by time.
 *
 * @param id its id in that list
 * @param draft its units
 */
public record Version(String id, Draft draft) {

    /** Whether its words can be followed; only its units and elements can otherwise. */
    public boolean isWorded() {
        return !draft.units().isEmpty() && draft.isComparableByWords();
    }
}
