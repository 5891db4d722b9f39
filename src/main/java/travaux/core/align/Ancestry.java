package travaux.core.align;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/** Which units of a draft stand in which. */
final class Ancestry {

    private final List<Profile> units;
    private final boolean[] holding;

    Ancestry(List<Profile> units) {
        this.units = units;
        this.holding = new boolean[units.size()];
        units.forEach(unit -> unit.parent().ifPresent(above -> holding[above] = true));
    }

    /** Whether other units stand in the one at a place. */
    boolean holdsOthers(int place) {
        return holding[place];
    }

    /** Whether the unit at a place stands in one of several, at whatever depth. */
    boolean isWithin(int place, Collection<Integer> divisions) {
        OptionalInt above = units.get(place).parent();
        while (above.isPresent() && !divisions.contains(above.getAsInt())) {
            above = units.get(above.getAsInt()).parent();
        }
        return above.isPresent();
    }
}
