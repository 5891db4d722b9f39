package travaux.core.text;

import java.util.OptionalInt;

/**
 * Where something stands in a source.
 *
 * @param page from 1, where the source has pages
 * @param line from 1, where the source has lines
 * @param unit id of the unit, or empty where it is not known or none
 */
public record Place(OptionalInt page, OptionalInt line, String unit) {

    /** The source as a whole. */
    public static final Place WHOLE = new Place(OptionalInt.empty(), OptionalInt.empty(), "");

    /** A line of a source without pages. */
    public static Place line(int line) {
        return new Place(OptionalInt.empty(), OptionalInt.of(line), "");
    }

    /** The same place, in a unit. */
    public Place in(String unitId) {
        return new Place(page, line, unitId);
    }
}
