package travaux.core.exporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.Summary;
import travaux.core.text.Draft;
import travaux.core.text.DraftInfo;
import travaux.core.text.Note;

/** The answer of {@code compare}. */
record ComparisonWire(
        int schema,
        SideWire old,
        @JsonProperty("new") SideWire now,
        boolean approximate,
        List<InspectionWire.NoteWire> warnings,
        List<UnitComparisonWire> units,
        SummaryWire summary,
        MillisWire millis) {

    /** One of the two texts. */
    record SideWire(
            String file,
            String mediaType,
            String sha256,
            String language,
            String title,
            Optional<String> symbol,
            Optional<String> date,
            int units) {

        static SideWire of(Draft draft) {
            DraftInfo info = draft.info();
            return new SideWire(
                    info.name(),
                    info.mediaType(),
                    info.sha256(),
                    info.language(),
                    info.title(),
                    info.symbol(),
                    info.date(),
                    draft.units().size());
        }
    }

    /** Counts over all units listed. */
    record SummaryWire(WordsWire words, Map<String, Integer> classes, BracketsWire brackets) {

        static SummaryWire of(DraftComparison comparison) {
            Summary summary = Summary.of(comparison);
            Map<String, Integer> classes = new LinkedHashMap<>();
            for (ChangeClass kind : ChangeClass.values()) {
                Optional.ofNullable(summary.classes().get(kind))
                        .ifPresent(count -> classes.put(kind.wireName(), count));
            }
            return new SummaryWire(
                    WordsWire.of(summary.words()),
                    classes,
                    new BracketsWire(Extent.oldBrackets(comparison), Extent.nowBrackets(comparison)));
        }
    }

    /** Words by what became of them. */
    record WordsWire(int old, @JsonProperty("new") int now, int kept, int inserted, int deleted, int moved) {

        static WordsWire of(Summary.Words words) {
            return new WordsWire(
                    words.old(), words.now(), words.kept(), words.inserted(), words.deleted(), words.moved());
        }
    }

    /** Passages in brackets. */
    record BracketsWire(int old, @JsonProperty("new") int now) {}

    static ComparisonWire of(
            DraftComparison comparison, double readMillis, List<Note> warnings, Optional<AskedBeside> asked) {
        return new ComparisonWire(
                Json.SCHEMA,
                SideWire.of(comparison.old()),
                SideWire.of(comparison.now()),
                comparison.isApproximate(),
                warnings.stream().map(InspectionWire.NoteWire::of).toList(),
                comparison.units().stream()
                        .map(unit -> UnitComparisonWire.of(unit, asked))
                        .toList(),
                SummaryWire.of(comparison),
                MillisWire.of(readMillis, millis(comparison.aligning()), millis(comparison.diffing())));
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }
}
