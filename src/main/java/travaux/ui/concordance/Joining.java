package travaux.ui.concordance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.Correction;
import travaux.core.text.Unit;
import travaux.ui.support.Identity;

/**
 * Which units of the old draft the reader says belong to which of the new one.
 *
 * @param old of the old draft
 * @param now of the new draft; one where there are several of the old draft
 */
record Joining(List<Unit> old, List<Unit> now) {

    /**
     * Units that a counterpart is wanted for.
     *
     * @param units all of one draft
     * @param row where they belong now
     * @param isOld whether they are of the old draft
     */
    record Side(List<Unit> units, UnitComparison row, boolean isOld) {

        private List<Unit> partners() {
            return isOld ? row.now() : row.old();
        }

        private Joining to(List<Unit> others) {
            return isOld ? new Joining(units, others) : new Joining(others, units);
        }

        /** All that stand beside its units now, with those that they would belong to. */
        private Joining all(List<Unit> partners, List<Unit> more) {
            List<Unit> others = Stream.concat(partners.stream(), more.stream()).toList();
            return isOld ? new Joining(row.old(), others) : new Joining(others, row.now());
        }
    }

    /** Units of one draft with one of the other, and with nothing else. */
    static Joining alone(Side held, Unit target) {
        return held.to(List.of(target));
    }

    /**
     * The same beside what belongs to one of them already, which makes a split or a merger: what is held joins those that belong to
     * the target, or else the target joins those that belong to what is held. None where several would become several.
     */
    static Optional<Joining> added(Side held, Side target) {
        Joining both = Identity.same(held.row(), target.row())
                ? new Joining(held.row().old(), held.row().now())
                : target.partners().isEmpty()
                        ? held.all(held.partners(), target.units())
                        : target.all(target.partners(), held.units());
        return both.old().size() > 1 && both.now().size() > 1 ? Optional.empty() : Optional.of(both);
    }

    /** Whether it is a split or a merger. */
    boolean isSeveral() {
        return old.size() > 1 || now.size() > 1;
    }

    /** As it is kept. */
    Correction correction() {
        return new Correction(ids(old), ids(now));
    }

    private static List<String> ids(List<Unit> units) {
        return units.stream().map(Unit::id).toList();
    }
}
