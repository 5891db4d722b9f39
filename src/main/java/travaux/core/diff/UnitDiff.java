package travaux.core.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import travaux.core.align.Pairing;
import travaux.core.align.Relation;
import travaux.core.text.Budget;
import travaux.core.text.Draft;
import travaux.core.text.Element;
import travaux.core.text.TextState;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;
import travaux.core.text.UnitText;

/**
 * One unit being compared. First its words are cut, numbered and matched, then moves to and from other units may be noted on them, then the result is
 * made.
 */
final class UnitDiff {

    private final Relation relation;
    private final List<Unit> old;
    private final List<Unit> now;
    private final double confidence;
    private final Pairing.Source source;
    private final UnitComparison.Basis basis;
    private final UnitText oldText;
    private final UnitText nowText;
    private Optional<List<CutText>> cut = Optional.empty();
    private Optional<TextPair> pair = Optional.empty();

    private UnitDiff(
            Relation relation, Sides sides, UnitComparison.Basis basis, double confidence, Pairing.Source source) {
        this.relation = relation;
        this.old = sides.old();
        this.now = sides.now();
        this.confidence = confidence;
        this.source = source;
        this.basis = basis;
        this.oldText = basis == UnitComparison.Basis.WORDS ? text(old) : UnitText.EMPTY;
        this.nowText = basis == UnitComparison.Basis.WORDS ? text(now) : UnitText.EMPTY;
    }

    /** The units before and after. */
    private record Sides(List<Unit> old, List<Unit> now) {

        UnitComparison.Basis basis() {
            List<Unit> all = new ArrayList<>(old);
            all.addAll(now);
            if (all.stream().allMatch(unit -> unit.state().isComparableByWords())) {
                return UnitComparison.Basis.WORDS;
            }
            boolean silent = all.stream()
                    .anyMatch(unit -> unit.state() == TextState.SUBJECT_ONLY || unit.state() == TextState.ABSENT);
            return silent ? UnitComparison.Basis.NONE : UnitComparison.Basis.ELEMENTS;
        }

        /** The same of one side alone: what a draft without wording is not known to say, it is not known to lack. */
        UnitComparison.Basis basis(Draft other) {
            UnitComparison.Basis own = basis();
            return own == UnitComparison.Basis.WORDS && !other.hasWording() ? UnitComparison.Basis.NONE : own;
        }
    }

    /** What the units of one comparison share. */
    record Matcher(Vocabulary vocabulary, MoveRegister moves, NumberMap numbers, Budget budget) {}

    static UnitDiff paired(Pairing pairing) {
        Sides sides = new Sides(pairing.old(), pairing.now());
        return new UnitDiff(pairing.relation(), sides, sides.basis(), pairing.confidence(), pairing.source());
    }

    /** A unit of the old draft alone; {@code now} is the other draft. */
    static UnitDiff removed(Unit unit, Pairing.Source source, Draft now) {
        Sides sides = new Sides(List.of(unit), List.of());
        return new UnitDiff(Relation.REMOVED, sides, sides.basis(now), 1, source);
    }

    /** A unit of the new draft alone; {@code old} is the other draft. */
    static UnitDiff added(Unit unit, Pairing.Source source, Draft old) {
        Sides sides = new Sides(List.of(), List.of(unit));
        return new UnitDiff(Relation.ADDED, sides, sides.basis(old), 1, source);
    }

    /** How many characters there are to compare. */
    int length() {
        return oldText.text().length() + nowText.text().length();
    }

    /** Cuts the words, if they are to be compared. It changes nothing but this unit: several units can be cut at a time. */
    void cut() {
        if (basis == UnitComparison.Basis.WORDS) {
            cut = Optional.of(Tokeniser.cut(oldText, nowText));
        }
    }

    /** Numbers the words that were cut. */
    void number(Vocabulary vocabulary) {
        pair = cut.map(texts -> TextPair.of(texts, vocabulary));
    }

    private static UnitText text(List<Unit> units) {
        return units.isEmpty()
                ? UnitText.EMPTY
                : UnitText.join(units.stream().map(Unit::text).toList());
    }

    List<Unit> old() {
        return old;
    }

    /** The words being compared, if it is compared by words. */
    Optional<TextPair> pair() {
        return pair;
    }

    UnitComparison result(Matcher matcher, Set<UnitKind> titled, boolean cutShort) {
        List<Change> changes = new ArrayList<>();
        if (!old.isEmpty() && !now.isEmpty() && basis == UnitComparison.Basis.WORDS) {
            changes.addAll(HeadingChanges.of(relation, old, now, titled));
        }
        List<Run> runs = new ArrayList<>();
        pair.ifPresent(words -> {
            List<Stretch> stretches = words.stretches();
            changes.addAll(Classifier.classify(
                    new ChangeList(words, stretches), matcher.moves, matcher.numbers, isOneSided()));
            stretches.forEach(stretch -> runs.add(stretch.run(words.old(), words.now())));
        });
        return new UnitComparison(
                relation,
                old,
                now,
                basis,
                oldText,
                nowText,
                runs,
                basis == UnitComparison.Basis.ELEMENTS ? elements() : List.of(),
                changes,
                confidence,
                source,
                cutShort || pair.map(TextPair::isApproximate).orElse(false));
    }

    private boolean isOneSided() {
        return old.isEmpty() || now.isEmpty();
    }

    private List<ElementChange> elements() {
        Map<String, Element> before = elements(old);
        Map<String, Element> after = elements(now);
        Map<String, Element> all = new LinkedHashMap<>(before);
        all.putAll(after);
        return all.values().stream()
                .map(element -> new ElementChange(
                        element.id(),
                        element.name(),
                        Optional.ofNullable(before.get(element.id())),
                        Optional.ofNullable(after.get(element.id()))))
                .toList();
    }

    private static Map<String, Element> elements(List<Unit> units) {
        Map<String, Element> elements = new LinkedHashMap<>();
        units.forEach(unit -> unit.elements().forEach(element -> elements.putIfAbsent(element.id(), element)));
        return elements;
    }
}
