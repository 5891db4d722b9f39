package travaux.core.dossier;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import travaux.core.record.Confidence;
import travaux.core.text.Element;

/** Turns entries of {@code elements.json} into grids. */
final class ReadGrids {

    private ReadGrids() {}

    static List<ElementGrid> of(DossierFiles files) {
        return files.entries(DossierFiles.ELEMENTS, "grids").stream()
                .map(ReadGrids::grid)
                .toList();
    }

    private static ElementGrid grid(Fields grid) {
        List<ElementGrid.Line> lines =
                grid.entries("elements").stream().map(line -> line(grid, line)).toList();
        return new ElementGrid(
                grid.text("id"),
                grid.text("title"),
                grid.text("concordance"),
                grid.texts("drafts"),
                lines,
                grid.text("note"));
    }

    private static ElementGrid.Line line(Fields grid, Fields line) {
        Map<String, Fields> written = line.map("cells", cell -> cell);
        Map<String, ElementGrid.Cell> cells = new LinkedHashMap<>();
        for (String draft : grid.texts("drafts")) {
            cells.put(
                    draft,
                    Optional.ofNullable(written.get(draft))
                            .map(cell -> cell(line, cell))
                            .orElseGet(() -> unknown(line)));
        }
        String row = line.maybe("concordance").orElse(grid.text("concordance"));
        return new ElementGrid.Line(line.text("id"), line.text("name"), line.text("means"), row, cells);
    }

    private static ElementGrid.Cell cell(Fields line, Fields cell) {
        Element element = new Element(
                line.text("id"),
                line.text("name"),
                state(cell.text("state")),
                cell.flag("contested"),
                cell.maybe("reported"),
                cell.text("note"),
                cell.confidence().map(Confidence::wireName).orElse(""),
                cell.sources());
        return new ElementGrid.Cell(element, cell.text("where"));
    }

    private static ElementGrid.Cell unknown(Fields line) {
        Element element = new Element(
                line.text("id"), line.text("name"), Element.State.UNKNOWN, false, Optional.empty(), "", "", List.of());
        return new ElementGrid.Cell(element, "");
    }

    private static Element.State state(String written) {
        return Arrays.stream(Element.State.values())
                .filter(state -> state.wireName().equals(written))
                .findFirst()
                .orElse(Element.State.UNKNOWN);
    }
}
