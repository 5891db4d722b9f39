package travaux.core.exporting;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import travaux.core.align.Alignment;
import travaux.core.diff.DraftComparison;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftAtHand;
import travaux.core.dossier.Fault;
import travaux.core.dossier.ImportOutcome;
import travaux.core.reading.Reading;
import travaux.core.record.Happened;
import travaux.core.record.Recorded;
import travaux.core.search.SearchResult;
import travaux.core.text.Note;
import travaux.core.trace.Trace;

/** Results as JSON for scripts, in UTF-8, indented, with {@code "schema": 1}. Fields are added, never renamed. */
public final class Json {
    /** The version of what is promised. */
    static final int SCHEMA = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Json() {}

    /** One text and its structure. */
    public static byte[] inspection(Reading reading) {
        return bytes(InspectionWire.of(reading));
    }

    /** Which unit is which. */
    public static byte[] alignment(Alignment alignment) {
        return bytes(AlignmentWire.of(alignment));
    }

    /**
     * The differences of two texts, or those of some of their units.
     *
     * @param readMillis time spent reading both texts
     */
    public static byte[] comparison(DraftComparison comparison, double readMillis) {
        return comparison(comparison, readMillis, List.of(), Optional.empty());
    }

    /**
     * As {@link #comparison(DraftComparison, double)}, with what is to be said before the two are compared and what was asked
     * for beside each unit.
     */
    public static byte[] comparison(
            DraftComparison comparison, double readMillis, List<Note> warnings, Optional<AskedBeside> asked) {
        return bytes(ComparisonWire.of(comparison, readMillis, warnings, asked));
    }

    /** What became of imported files. */
    public static byte[] imported(String dossier, List<ImportOutcome> outcomes) {
        return bytes(ImportWire.of(dossier, outcomes));
    }

    /** Which texts of a dossier are at hand. */
    public static byte[] atHand(String dossier, List<DraftAtHand> drafts) {
        return bytes(ImportWire.ListWire.of(dossier, drafts));
    }

    /** One provision through every draft. */
    public static byte[] history(Dossier dossier, Trace trace) {
        return bytes(HistoryWire.of(dossier, trace));
    }

    /** Events of a dossier in the order given, with what was planned of them and their documents. */
    public static byte[] timeline(Dossier dossier, Happened happened) {
        return bytes(TimelineWire.of(dossier, happened));
    }

    /** Who wanted what, which words were in dispute, and what was said. */
    public static byte[] positions(Dossier dossier, Recorded recorded) {
        return bytes(PositionsWire.of(dossier, recorded));
    }

    /** What a search found. */
    public static byte[] search(SearchResult result) {
        return bytes(SearchWire.of(result));
    }

    /** The faults of a dossier. */
    public static byte[] faults(List<Fault> faults) {
        return bytes(FaultsWire.of(faults));
    }

    /** Medians in milliseconds. */
    public static byte[] benchmark(Medians medians) {
        return bytes(BenchmarkWire.of(SCHEMA, medians));
    }

    private static byte[] bytes(Object wire) {
        return MAPPER.writeValueAsBytes(wire);
    }
}
