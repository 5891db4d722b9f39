package travaux.core.exporting;

import java.util.List;
import java.util.Optional;
import travaux.core.text.Unit;

/** How every answer names a unit. */
record UnitRefWire(
        String id, String kind, String number, String label, String title, Optional<String> parent, String textState) {

    static UnitRefWire of(Unit unit) {
        return new UnitRefWire(
                unit.id(),
                unit.kind().wireName(),
                unit.number(),
                unit.label(),
                unit.title(),
                unit.parent(),
                unit.state().wireName());
    }

    static List<UnitRefWire> all(List<Unit> units) {
        return units.stream().map(UnitRefWire::of).toList();
    }
}
