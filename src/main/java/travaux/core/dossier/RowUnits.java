package travaux.core.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import travaux.core.text.Unit;

/** The units of a draft that a row of the concordance names. */
final class RowUnits {

    private RowUnits() {}

    /**
     * One for each number, in order, empty where no unit bears it. Without any number but with units tied to the row: those.
     * Empty as a whole where nothing is known; an empty list where the provision is known not to have been there.
     */
    static Optional<List<Optional<String>>> of(ConcordanceRow row, DraftEntry entry) {
        Deque<String> tied = tied(row, entry);
        if (row.in(entry.id()).isEmpty()) {
            return tied.isEmpty()
                    ? Optional.empty()
                    : Optional.of(tied.stream().map(Optional::of).toList());
        }
        List<Optional<String>> units = new ArrayList<>();
        for (String number : row.in(entry.id()).get()) {
            units.add(
                    number.equals(ConcordanceRow.UNKNOWN_NUMBER)
                            ? Optional.ofNullable(tied.poll())
                            : UnitNumbers.find(entry.draft(), number).map(Unit::id));
        }
        return Optional.of(units);
    }

    /** Units without a number that belong to the row. */
    private static Deque<String> tied(ConcordanceRow row, DraftEntry entry) {
        Deque<String> tied = new ArrayDeque<>();
        for (UnitAccount account : entry.accounts()) {
            boolean unnumbered = entry.draft()
                    .unit(account.unit())
                    .map(unit -> unit.number().isEmpty())
                    .orElse(false);
            if (unnumbered && account.rows().contains(row.id())) {
                tied.add(account.unit());
            }
        }
        return tied;
    }
}
