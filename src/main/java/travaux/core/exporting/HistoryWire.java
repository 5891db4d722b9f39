package travaux.core.exporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import travaux.core.align.Relation;
import travaux.core.diff.ChangeClass;
import travaux.core.dossier.Dossier;
import travaux.core.dossier.DraftEntry;
import travaux.core.text.Element;
import travaux.core.text.Unit;
import travaux.core.trace.Appearance;
import travaux.core.trace.Trace;
import travaux.core.trace.WordHistory;

/** The answer of {@code history}. Counts that are not known are null. */
record HistoryWire(
        int schema,
        UnitRefWire unit,
        String in,
        Optional<String> shown,
        boolean approximate,
        List<RowWire> concordance,
        List<DraftWire> drafts,
        List<WordsWire> words) {

    /** The provision in one draft. */
    record DraftWire(
            String draft,
            String name,
            Optional<UnitRefWire> ref,
            List<UnitRefWire> refs,
            String standing,
            String textState,
            Optional<String> number,
            OptionalInt brackets,
            OptionalInt words,
            OptionalInt wordsInBrackets,
            List<ElementWire> elements,
            Optional<String> comparedWith,
            Optional<String> relation,
            Map<String, Integer> classes) {

        static DraftWire of(Dossier dossier, Appearance row) {
            Optional<Unit> unit = row.units().stream().findFirst();
            Map<String, Integer> classes = new LinkedHashMap<>();
            row.classes().forEach((ChangeClass kind, Integer count) -> classes.put(kind.wireName(), count));
            return new DraftWire(
                    row.version(),
                    dossier.draft(row.version()).map(DraftEntry::name).orElse(row.version()),
                    unit.map(UnitRefWire::of),
                    UnitRefWire.all(row.units()),
                    row.standing().wireName(),
                    row.state().wireName(),
                    unit.map(Unit::number),
                    row.brackets(),
                    row.words(),
                    row.wordsInBrackets(),
                    row.elements().stream().map(ElementWire::of).toList(),
                    row.comparedWith(),
                    row.relation().map(Relation::wireName),
                    classes);
        }
    }

    /** What is known of one element in one draft. */
    record ElementWire(
            String id,
            String name,
            String state,
            boolean contested,
            Optional<String> reported,
            String note,
            String confidence,
            List<String> sources) {

        static ElementWire of(Element element) {
            return new ElementWire(
                    element.id(),
                    element.name(),
                    element.state().wireName(),
                    element.contested(),
                    element.reported(),
                    element.note(),
                    element.confidence(),
                    element.sources());
        }
    }

    /** Words of one fate; {@code start} and {@code end} are UTF-16 code units of the unit's text in the draft shown in. */
    record WordsWire(
            String text,
            String first,
            String last,
            List<String> inBracketsIn,
            List<String> standsIn,
            List<String> elsewhereIn,
            List<String> gone,
            List<String> back,
            String shownIn,
            String unit,
            int start,
            int end) {

        static WordsWire of(WordHistory words) {
            return new WordsWire(
                    words.text(),
                    words.first(),
                    words.last(),
                    words.inBracketsIn(),
                    words.standsIn(),
                    words.elsewhereIn(),
                    words.goneIn(),
                    words.backIn(),
                    words.shownIn(),
                    words.unit(),
                    words.range().start(),
                    words.range().end());
        }
    }

    static HistoryWire of(Dossier dossier, Trace trace) {
        return new HistoryWire(
                Json.SCHEMA,
                UnitRefWire.of(trace.unit()),
                trace.in(),
                trace.shown(),
                trace.approximate(),
                RowWire.of(dossier, trace),
                trace.appearances().stream()
                        .map(row -> DraftWire.of(dossier, row))
                        .toList(),
                trace.words().stream().map(WordsWire::of).toList());
    }
}
