package travaux.core.dossier;

import java.util.List;
import java.util.Optional;
import travaux.core.text.Draft;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** Finds the unit that a concordance names. */
final class UnitNumbers {

    private UnitNumbers() {}

    /**
     * The unit of a draft with a number, or with that number below a parent's ({@code II.3}), or with that id. Articles go
     * before other units. Empty where there is none, or more than one.
     */
    static Optional<Unit> find(Draft draft, String number) {
        List<Unit> named = draft.units().stream()
                .filter(unit -> !unit.number().isEmpty() && matches(draft, unit, number))
                .toList();
        List<Unit> articles =
                named.stream().filter(unit -> unit.kind() == UnitKind.ARTICLE).toList();
        List<Unit> best = articles.isEmpty() ? named : articles;
        return best.size() == 1 ? Optional.of(best.getFirst()) : draft.unit(number);
    }

    private static boolean matches(Draft draft, Unit unit, String number) {
        if (unit.number().equals(number)) {
            return true;
        }
        if (!number.endsWith("." + unit.number())) {
            return false;
        }
        String above = number.substring(0, number.length() - unit.number().length() - 1);
        Optional<Unit> parent = unit.parent().flatMap(draft::unit);
        while (parent.isPresent() && !parent.get().number().equals(above)) {
            parent = parent.get().parent().flatMap(draft::unit);
        }
        return parent.isPresent();
    }
}
