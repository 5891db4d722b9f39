package travaux.core.trace;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import travaux.core.text.Unit;

/** A provision in one version: whether it stood there, and as which units. */
record Presence(Standing standing, List<Unit> units) {

    Presence {
        units = List.copyOf(units);
    }

    static Presence of(List<Unit> units, Standing otherwise) {
        return new Presence(units.isEmpty() ? otherwise : Standing.HERE, units);
    }

    boolean isHere() {
        return standing == Standing.HERE;
    }

    Set<String> ids() {
        return ids(units);
    }

    static Set<String> ids(Collection<Unit> units) {
        return units.stream().map(Unit::id).collect(Collectors.toUnmodifiableSet());
    }
}
