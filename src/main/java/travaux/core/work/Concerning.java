package travaux.core.work;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.importing.UnusableInputException;
import travaux.core.record.DisputedTerm;
import travaux.core.record.Position;
import travaux.core.record.Recorded;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/** What is recorded of a unit that two drafts were compared in: of either side, under all its numbers, each entry once. */
public final class Concerning {

    private static final String PREAMBLE = "preamble";

    private Concerning() {}

    /**
     * Asks {@link Positions} for each side.
     *
     * @param old id of the earlier draft
     * @param now id of the later draft
     */
    public static Recorded unit(Dossier dossier, String old, String now, UnitComparison unit) {
        Set<Position> positions = new LinkedHashSet<>();
        Set<DisputedTerm> terms = new LinkedHashSet<>();
        for (Unit side : unit.now()) {
            add(ask(dossier, now, side), positions, terms);
        }
        for (Unit side : unit.old()) {
            add(ask(dossier, old, side), positions, terms);
        }
        return new Recorded(List.copyOf(positions), List.copyOf(terms), List.of());
    }

    private static void add(Recorded found, Set<Position> positions, Set<DisputedTerm> terms) {
        positions.addAll(found.positions());
        terms.addAll(found.terms());
    }

    private static Recorded ask(Dossier dossier, String draft, Unit unit) {
        String asked = unit.kind() == UnitKind.PREAMBLE ? PREAMBLE : unit.number();
        Recorded nothing = new Recorded(List.of(), List.of(), List.of());
        boolean nameable = unit.kind() == UnitKind.PREAMBLE || unit.kind() == UnitKind.ARTICLE;
        boolean isKept = !dossier.record().positions().isEmpty()
                || !dossier.record().terms().isEmpty();
        if (!isKept || !nameable || asked.isEmpty() || dossier.draft(draft).isEmpty()) {
            return nothing;
        }
        try {
            return Positions.ask(
                    dossier,
                    new PositionQuery(Optional.of(asked), Optional.of(draft), Optional.empty(), Optional.empty()));
        } catch (UnusableInputException nothingIsKnown) {
            return nothing;
        }
    }
}
