package travaux.core.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import travaux.core.align.Aligner;
import travaux.core.align.Alignment;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Budget;
import travaux.core.text.Unit;

/**
 * Where a unit stands.
 *
 * @param draft id of the draft in its dossier
 * @param unit id of the unit in that draft
 */
public record UnitPlace(String draft, String unit) {

    /** The places of a unit that is compared, those in the later draft first. */
    public static List<UnitPlace> of(UnitComparison unit, DraftEntry old, DraftEntry now) {
        return Stream.concat(
                        unit.now().stream().map(one -> new UnitPlace(now.id(), one.id())),
                        unit.old().stream().map(one -> new UnitPlace(old.id(), one.id())))
                .toList();
    }

    /**
     * The same provision between other drafts of its dossier, whatever its number is there: of the draft itself if it is one of
     * the two, otherwise as the drafts are aligned, the dossier's concordance and the reader's corrections respected. Empty where
     * neither draft has it.
     *
     * @throws UnusableInputException if the reader's corrections cannot be understood
     */
    public Optional<UnitComparison> in(
            Dossier dossier, DraftEntry old, DraftEntry now, DraftComparison comparison, Budget budget)
            throws UnusableInputException {
        if (draft.equals(now.id())) {
            return find(comparison, List.of(unit), true);
        }
        if (draft.equals(old.id())) {
            return find(comparison, List.of(unit), false);
        }
        Optional<DraftEntry> home = dossier.draft(draft);
        if (home.isEmpty()) {
            return Optional.empty();
        }
        Optional<UnitComparison> later = find(comparison, counterparts(dossier, home.get(), now, budget), true);
        return later.isPresent() ? later : find(comparison, counterparts(dossier, home.get(), old, budget), false);
    }

    /** The ids of the units of another draft that belong to this one. */
    private List<String> counterparts(Dossier dossier, DraftEntry home, DraftEntry other, Budget budget)
            throws UnusableInputException {
        boolean before = dossier.drafts().indexOf(home) < dossier.drafts().indexOf(other);
        DraftEntry old = before ? home : other;
        DraftEntry now = before ? other : home;
        Alignment alignment = Aligner.align(
                old.draft(),
                now.draft(),
                Correcting.of(dossier.id(), old, now).with(dossier.assertions(old, now)),
                budget);
        return alignment.pairs().stream()
                .filter(pair -> has(before ? pair.old() : pair.now(), unit))
                .flatMap(pair -> (before ? pair.now() : pair.old()).stream())
                .map(Unit::id)
                .toList();
    }

    private static Optional<UnitComparison> find(DraftComparison comparison, List<String> ids, boolean later) {
        return ids.stream()
                .flatMap(id -> comparison.units().stream().filter(unit -> has(later ? unit.now() : unit.old(), id)))
                .findFirst();
    }

    private static boolean has(List<Unit> units, String id) {
        return units.stream().anyMatch(unit -> unit.id().equals(id));
    }
}
