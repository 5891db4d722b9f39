package travaux.core.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import travaux.core.text.Draft;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** Finds the unit that a concordance names. */
final class UnitNumbers {

    private UnitNumbers() {}

    /**
     * The unit of a draft with a number, or with that number below a parent's ({@code II.3}), or with that id. Articles go
     * before other units, and those of the main text before those of an annex. Empty where there is none, or more than one.
     */
    static Optional<Unit> find(Draft draft, String number) {
        List<Unit> named = draft.units().stream()
                .filter(unit -> !unit.number().isEmpty() && matches(draft, unit, number))
                .toList();
        List<Unit> articles = preferred(named, unit -> unit.kind() == UnitKind.ARTICLE);
        List<Unit> main = preferred(articles, unit -> !isInAnnex(draft, unit));
        return main.size() == 1 ? Optional.of(main.getFirst()) : draft.unit(number);
    }

    private static List<Unit> preferred(List<Unit> units, Predicate<Unit> wanted) {
        List<Unit> best = units.stream().filter(wanted).toList();
        return best.isEmpty() ? units : best;
    }

    private static boolean isInAnnex(Draft draft, Unit unit) {
        Optional<Unit> parent = unit.parent().flatMap(draft::unit);
        while (parent.isPresent() && parent.get().kind() != UnitKind.ANNEX) {
            parent = parent.get().parent().flatMap(draft::unit);
        }
        return parent.isPresent();
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
