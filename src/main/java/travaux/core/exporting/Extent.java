package travaux.core.exporting;

import java.util.Set;
import java.util.stream.Collectors;
import travaux.core.align.Relation;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.ElementChange;
import travaux.core.diff.Run;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Element;

/** How far a comparison reaches: what counts as changed, and by what things were compared. */
final class Extent {
    private Extent() {}

    /** Whether a reader would look at the unit at all. */
    static boolean isChanged(UnitComparison unit) {
        return unit.relation() != Relation.SAME
                || !unit.changes().isEmpty()
                || unit.runs().stream().anyMatch(run -> run.op() != Run.Op.KEEP)
                || unit.elements().stream().anyMatch(Extent::isChanged);
    }

    /** Whether what is known of an element differs; unknown beside anything is no change. */
    static boolean isChanged(ElementChange change) {
        Element.State before = state(change.old());
        Element.State after = state(change.now());
        return before != after && before != Element.State.UNKNOWN && after != Element.State.UNKNOWN;
    }

    /** How much of a unit changed, in words or in elements, whichever it was compared by. */
    static String amount(UnitComparison unit) {
        return switch (unit.basis()) {
            case WORDS, NONE -> Messages.format("report.changes", unit.changes().size());
            case ELEMENTS -> {
                long differing =
                        unit.elements().stream().filter(Extent::isChanged).count();
                yield Messages.format(
                        "report.elements", differing, unit.elements().size());
            }
        };
    }

    /** What is known on one side. */
    static Element.State state(java.util.Optional<Element> side) {
        return side.map(Element::state).orElse(Element.State.UNKNOWN);
    }

    /** By what the texts were compared, and whether exactly, in a line. */
    static String basis(DraftComparison comparison) {
        Set<UnitComparison.Basis> bases =
                comparison.units().stream().map(UnitComparison::basis).collect(Collectors.toSet());
        boolean words = bases.contains(UnitComparison.Basis.WORDS);
        boolean elements = bases.contains(UnitComparison.Basis.ELEMENTS);
        String by = words && elements ? "both" : words ? "words" : elements ? "elements" : "nothing";
        String exact = comparison.isApproximate() ? "report.approximate" : "report.exact";
        return Messages.text("report.by-" + by) + (words ? " " + Messages.text(exact) : "");
    }
}
