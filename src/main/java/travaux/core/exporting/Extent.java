package travaux.core.exporting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import travaux.core.align.Relation;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.ElementChange;
import travaux.core.diff.Run;
import travaux.core.diff.Summary;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Element;
import travaux.core.text.Unit;

/** How far a comparison reaches: what counts as changed, and by what things were compared. */
final class Extent {
    private Extent() {}

    /** Whether something is known to have changed. Where nothing could be compared, nothing is. */
    static boolean isChanged(UnitComparison unit) {
        boolean changed = unit.relation() != Relation.SAME
                || !unit.changes().isEmpty()
                || unit.runs().stream().anyMatch(run -> run.op() != Run.Op.KEEP)
                || unit.elements().stream().anyMatch(ElementChange::isChange);
        return changed && !isUncompared(unit);
    }

    /** Whether there was nothing to compare. */
    static boolean isUncompared(UnitComparison unit) {
        return unit.basis() == UnitComparison.Basis.NONE;
    }

    /** Whether nothing is known to have changed, but of some element it is not known on both sides whether it did. */
    static boolean isOpen(UnitComparison unit) {
        return unit.basis() == UnitComparison.Basis.ELEMENTS
                && !isChanged(unit)
                && unit.elements().stream().anyMatch(Extent::isOpen);
    }

    private static boolean isOpen(ElementChange element) {
        return state(element.old()) == Element.State.UNKNOWN || state(element.now()) == Element.State.UNKNOWN;
    }

    /** How many units changed, and how many could not be compared, in a line. */
    static String counts(DraftComparison comparison) {
        long changed = comparison.units().stream().filter(Extent::isChanged).count();
        long uncompared =
                comparison.units().stream().filter(Extent::isUncompared).count();
        String counts =
                Messages.format("report.changed", changed, comparison.units().size());
        long open = comparison.units().stream().filter(Extent::isOpen).count();
        return counts
                + (open == 0 ? "" : Messages.format("report.changed.open", open))
                + (uncompared == 0 ? "" : Messages.format("report.changed.uncompared", uncompared));
    }

    /** Whether all was compared by its words and nothing differs. */
    static boolean isNothing(DraftComparison comparison) {
        return comparison.units().stream()
                .noneMatch(unit -> isChanged(unit) || unit.basis() != UnitComparison.Basis.WORDS);
    }

    /** What is to be said of a unit that could not be compared: one side may be without wording, not without the unit. */
    static String uncompared(UnitComparison unit) {
        boolean paired = !unit.old().isEmpty() && !unit.now().isEmpty();
        return Messages.text(paired ? "relation." + unit.relation().wireName() : "report.unpaired");
    }

    /** How much of a unit changed, in words or in elements, whichever it was compared by. */
    static String amount(UnitComparison unit) {
        return switch (unit.basis()) {
            case WORDS, NONE -> Messages.format("report.changes", unit.changes().size());
            case ELEMENTS -> {
                long differing =
                        unit.elements().stream().filter(ElementChange::isChange).count();
                yield Messages.format(
                        "report.elements", differing, unit.elements().size());
            }
        };
    }

    /** Passages in brackets in the old units that are compared. */
    static int oldBrackets(DraftComparison comparison) {
        return comparison.units().stream()
                .mapToInt(unit -> brackets(unit.old()))
                .sum();
    }

    /** Passages in brackets in the new units that are compared. */
    static int nowBrackets(DraftComparison comparison) {
        return comparison.units().stream()
                .mapToInt(unit -> brackets(unit.now()))
                .sum();
    }

    /** Passages in brackets, headings included. */
    static int brackets(List<Unit> units) {
        return units.stream().mapToInt(Unit::brackets).sum();
    }

    /** What became of the words, in a line. */
    static String words(Summary.Words words) {
        return Messages.format(
                "report.words", words.old(), words.now(), words.inserted(), words.deleted(), words.moved());
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
