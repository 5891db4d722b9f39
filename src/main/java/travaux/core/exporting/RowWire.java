package travaux.core.exporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import travaux.core.dossier.ConcordanceRow;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.ElementGrid;
import travaux.core.dossier.NumberTrail;
import travaux.core.trace.Trace;

/** A row of the concordance that follows a provision, and the grids of elements that tell of it. */
record RowWire(
        String id,
        String topic,
        Map<String, List<String>> chain,
        @JsonProperty("element_grids") List<GridWire> grids,
        List<SourceWire> sources,
        String confidence,
        Optional<String> note,
        Optional<String> doubt) {

    /** A grid of elements. */
    record GridWire(String id, String title) {}

    /** The rows that a traced provision stands in, under any of its numbers. */
    static List<RowWire> of(Dossier dossier, Trace trace) {
        Set<String> rows =
                NumberTrail.of(dossier, trace.in(), trace.unit().number()).rows();
        return dossier.concordance().stream()
                .filter(row -> rows.contains(row.id()))
                .map(row -> of(dossier, row))
                .toList();
    }

    private static RowWire of(Dossier dossier, ConcordanceRow row) {
        return new RowWire(
                row.id(),
                row.topic(),
                row.numbers(),
                dossier.grids().stream()
                        .filter(grid -> concerns(grid, row.id()))
                        .map(grid -> new GridWire(grid.id(), grid.title()))
                        .toList(),
                SourceWire.of(dossier, row.sources()),
                row.confidence().wireName(),
                Written.of(row.note()),
                Written.of(row.doubt()));
    }

    private static boolean concerns(ElementGrid grid, String row) {
        return grid.row().equals(row)
                || grid.lines().stream().anyMatch(line -> line.row().equals(row));
    }
}
