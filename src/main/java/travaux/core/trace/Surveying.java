package travaux.core.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import travaux.core.diff.DraftComparison;
import travaux.core.text.Budget;
import travaux.core.text.Draft;
import travaux.core.text.Unit;

/** Makes a survey: from the last version back, each unit that no provision followed so far stands as begins a row. */
final class Surveying {

    private final Steps steps;
    private final Budget budget;
    private final List<Survey.Row> rows = new ArrayList<>();
    private final List<Set<String>> taken = new ArrayList<>();
    private boolean approximate;

    Surveying(Steps steps, Budget budget) {
        this.steps = steps;
        this.budget = budget;
        for (int at = 0; at < steps.size(); at++) {
            taken.add(new HashSet<>());
        }
        approximate = steps.worded().stream().skip(1).map(steps::fromBefore).anyMatch(DraftComparison::isApproximate);
    }

    Survey survey(Progress progress) {
        for (int at = steps.size() - 1; at >= 0; at--) {
            progress.at(steps.size() - 1 - at, steps.size());
            addFrom(at);
        }
        return new Survey(rows, approximate);
    }

    private void addFrom(int at) {
        int place = 0;
        Draft draft = steps.version(at).draft();
        Set<String> heads = draft.heads();
        for (Unit unit : draft.units()) {
            if (taken.get(at).contains(unit.id())) {
                place = after(at, unit, place);
            } else if (!heads.contains(unit.id())) {
                rows.add(place++, row(at, unit));
            }
        }
    }

    /** Just behind the row in which a unit stands; the place there was, where it stands in none. */
    private int after(int at, Unit unit, int otherwise) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).appearances().get(at).units().contains(unit)) {
                return i + 1;
            }
        }
        return otherwise;
    }

    private Survey.Row row(int at, Unit unit) {
        budget.isSpent();
        List<Presence> lineage = Lineage.of(steps, at, unit, budget);
        Appearances appearances = new Appearances(steps, lineage, budget);
        Survey.Row row = new Survey.Row(unit, steps.version(at).id(), appearances.all());
        approximate |= appearances.isApproximate();
        for (int i = 0; i <= at; i++) {
            taken.get(i).addAll(lineage.get(i).ids());
        }
        return row;
    }
}
