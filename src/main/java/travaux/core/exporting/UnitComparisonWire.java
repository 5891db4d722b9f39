package travaux.core.exporting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import travaux.core.diff.Change;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.ElementChange;
import travaux.core.diff.ProvisionPair;
import travaux.core.diff.ProvisionPairs;
import travaux.core.diff.Run;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Element;

/** What became of one unit, as {@code compare} answers it. */
record UnitComparisonWire(
        String relation,
        List<UnitRefWire> old,
        @JsonProperty("new") List<UnitRefWire> now,
        String basis,
        double confidence,
        String source,
        boolean approximate,
        List<RunWire> runs,
        List<ElementWire> elements,
        List<ChangeWire> changes,
        List<ProvisionWire> provisions,
        List<AskedWire> askedFor) {

    /** Numbered paragraphs or points that belong together, by their paths in the unit. */
    record ProvisionWire(
            List<String> old, @JsonProperty("new") List<String> now, String relation, double confidence) {

        static ProvisionWire of(ProvisionPair pair) {
            return new ProvisionWire(pair.old(), pair.now(), pair.relation().wireName(), pair.confidence());
        }
    }

    /** A stretch of words. */
    record RunWire(
            String op,
            String text,
            OptionalInt oldDepth,
            @JsonProperty("newDepth") OptionalInt nowDepth,
            OptionalInt move) {

        static RunWire of(UnitComparison unit, Run run) {
            String text = run.op().isInNew()
                    ? run.now().of(unit.nowText().text())
                    : run.old().of(unit.oldText().text());
            return new RunWire(run.op().wireName(), text, run.oldDepth(), run.nowDepth(), run.move());
        }
    }

    /** One element beside itself. */
    record ElementWire(
            String id,
            String name,
            ElementStateWire old,
            @JsonProperty("new") ElementStateWire now,
            List<String> sources) {

        static ElementWire of(ElementChange change) {
            List<String> sources = Stream.of(change.old(), change.now())
                    .flatMap(Optional::stream)
                    .flatMap(element -> element.sources().stream())
                    .distinct()
                    .toList();
            return new ElementWire(
                    change.id(),
                    change.name(),
                    ElementStateWire.of(change.old()),
                    ElementStateWire.of(change.now()),
                    sources);
        }
    }

    /** What is known of an element on one side; a side of which nothing is known is unknown, never deleted. */
    record ElementStateWire(String state, boolean contested, Optional<String> reported) {

        static ElementStateWire of(Optional<Element> side) {
            return side.map(element ->
                            new ElementStateWire(element.state().wireName(), element.contested(), element.reported()))
                    .orElseGet(() -> new ElementStateWire(Element.State.UNKNOWN.wireName(), false, Optional.empty()));
        }
    }

    /** One thing that a reader would call a change. */
    record ChangeWire(
            List<String> classes,
            String old,
            @JsonProperty("new") String now,
            List<Integer> runs,
            List<String> retained,
            List<String> notRetained,
            String place) {

        static ChangeWire of(Change change) {
            return new ChangeWire(
                    change.classes().stream().map(ChangeClass::wireName).toList(),
                    change.old(),
                    change.now(),
                    change.runs(),
                    change.retained(),
                    change.notRetained(),
                    change.place());
        }
    }

    static UnitComparisonWire of(UnitComparison unit, Optional<AskedBeside> asked) {
        return new UnitComparisonWire(
                unit.relation().wireName(),
                UnitRefWire.all(unit.old()),
                UnitRefWire.all(unit.now()),
                unit.basis().wireName(),
                unit.confidence(),
                unit.source().wireName(),
                unit.approximate(),
                unit.runs().stream().map(run -> RunWire.of(unit, run)).toList(),
                unit.elements().stream().map(ElementWire::of).toList(),
                unit.changes().stream().map(ChangeWire::of).toList(),
                ProvisionPairs.of(unit).stream().map(ProvisionWire::of).toList(),
                AskedWire.of(asked, unit));
    }
}
