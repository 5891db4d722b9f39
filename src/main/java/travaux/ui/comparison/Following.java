package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import travaux.core.diff.UnitComparison;
import travaux.core.dossier.ConcordanceRow;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.dossier.ElementGrid;
import travaux.core.text.Element;
import travaux.core.text.TextState;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;
import travaux.ui.support.Messages;
import travaux.ui.support.UnitWords;
import travaux.ui.support.Workbench.Pair;

/** Follows a restated provision through all drafts of its dossier. */
final class Following {

    private final Dossier dossier;
    private final Pair pair;

    Following(Dossier dossier, Pair pair) {
        this.dossier = dossier;
        this.pair = pair;
    }

    /** The elements of a provision in every draft of which elements are known, and in both that are compared. */
    Grid grid(UnitComparison comparison) {
        Set<String> rows = dossier.concordance().stream()
                .filter(row -> isOf(row, comparison))
                .map(ConcordanceRow::id)
                .collect(Collectors.toSet());
        return dossier.grids().stream()
                .filter(grid -> grid.lines().stream().anyMatch(line -> rows.contains(line.row())))
                .findFirst()
                .map(grid -> recorded(grid, rows, comparison))
                .orElseGet(() -> gathered(comparison));
    }

    /** As the dossier's own grid has it. */
    private Grid recorded(ElementGrid grid, Set<String> rows, UnitComparison comparison) {
        List<DraftEntry> drafts =
                grid.drafts().stream().flatMap(id -> dossier.draft(id).stream()).toList();
        List<Grid.Column> columns = drafts.stream()
                .map(draft -> new Grid.Column(draft, label(unitsIn(draft, comparison)), side(draft)))
                .toList();
        return new Grid(
                columns,
                grid.lines().stream()
                        .filter(line -> rows.contains(line.row()))
                        .map(line -> new Grid.Row(
                                line.name(),
                                drafts.stream()
                                        .map(draft -> Optional.ofNullable(
                                                        line.cells().get(draft.id()))
                                                .map(ElementGrid.Cell::element))
                                        .toList()))
                        .toList());
    }

    /** From the units themselves, where the dossier has no grid. */
    private Grid gathered(UnitComparison comparison) {
        List<Grid.Column> columns = new ArrayList<>();
        List<List<Unit>> units = new ArrayList<>();
        for (DraftEntry draft : dossier.drafts()) {
            List<Unit> found = unitsIn(draft, comparison);
            if (found.stream().anyMatch(unit -> unit.state() == TextState.RESTATED)) {
                columns.add(new Grid.Column(draft, label(found), side(draft)));
                units.add(found);
            }
        }
        return new Grid(columns, rows(units));
    }

    /** {@code Article 5}, or that it is not known which. */
    private static String label(List<Unit> units) {
        boolean numberless = !units.isEmpty()
                && units.stream()
                        .allMatch(unit -> unit.kind() == UnitKind.ARTICLE
                                && unit.number().isEmpty()
                                && unit.label().isBlank());
        return numberless ? Messages.text("grid.numberless") : UnitWords.labels(units);
    }

    private List<Unit> unitsIn(DraftEntry draft, UnitComparison comparison) {
        if (draft.equals(pair.old())) {
            return comparison.old();
        }
        if (draft.equals(pair.now())) {
            return comparison.now();
        }
        return dossier.concordance().stream()
                .filter(row -> isOf(row, comparison))
                .flatMap(row -> row.in(draft.id()).stream())
                .flatMap(List::stream)
                .distinct()
                .flatMap(number -> draft.draft().units().stream()
                        .filter(unit ->
                                unit.number().equals(number) && !unit.kind().isDivision()))
                .toList();
    }

    private boolean isOf(ConcordanceRow row, UnitComparison comparison) {
        return names(row, pair.now(), comparison.now()) || names(row, pair.old(), comparison.old());
    }

    private static boolean names(ConcordanceRow row, DraftEntry draft, List<Unit> units) {
        List<String> numbers = row.in(draft.id()).orElse(List.of());
        return units.stream().anyMatch(unit -> numbers.contains(unit.number()));
    }

    private Grid.Side side(DraftEntry draft) {
        return draft.equals(pair.old()) ? Grid.Side.OLD : draft.equals(pair.now()) ? Grid.Side.NEW : Grid.Side.NEITHER;
    }

    private static List<Grid.Row> rows(List<List<Unit>> columns) {
        Map<String, String> names = new LinkedHashMap<>();
        columns.forEach(units -> units.forEach(
                unit -> unit.elements().forEach(element -> names.putIfAbsent(element.id(), element.name()))));
        return names.entrySet().stream()
                .map(name -> new Grid.Row(
                        name.getValue(),
                        columns.stream()
                                .map(units -> element(units, name.getKey()))
                                .toList()))
                .toList();
    }

    private static Optional<Element> element(List<Unit> units, String id) {
        return units.stream()
                .flatMap(unit -> unit.elements().stream())
                .filter(element -> element.id().equals(id))
                .findFirst();
    }
}
