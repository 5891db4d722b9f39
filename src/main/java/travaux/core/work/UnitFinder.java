package travaux.core.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.UnitComparison;
import travaux.core.importing.UnusableInputException;
import travaux.core.text.Draft;
import travaux.core.text.Numbering;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;

/**
 * Finds a unit by what a reader calls it: {@code 9}, {@code Article 3 bis}, {@code preamble}, or qualified by its parent,
 * {@code II.3a}. Where an article and a division have one number the article is meant.
 */
public final class UnitFinder {

    private static final int MOST_NAMED = 60;

    private static final Pattern LEFT_OUT = Pattern.compile("[\\[\\]\\p{Z}\\s]");

    /** A side of a comparison. */
    public enum Side {
        /** The earlier text. */
        OLD,
        /** The later text. */
        NEW
    }

    /** What one unit is called: as it was written, its number, and its letters alone. */
    private record Name(String written, String number, String bare) {

        static Name of(String part) {
            String written = part.strip();
            return new Name(written, Numbering.normalise(written), UnitFinder.bare(written));
        }
    }

    private UnitFinder() {}

    /**
     * The unit of a draft.
     *
     * @throws UnusableInputException if there is none, or several; the message says what there is
     */
    public static Unit find(Draft draft, String written) throws UnusableInputException {
        List<Unit> found = matching(draft, written);
        if (found.isEmpty()) {
            throw noSuchUnit(draft, written);
        }
        if (found.size() > 1) {
            throw new UnusableInputException("In " + draft.info().name() + " the number " + written + " stands "
                    + found.size() + " times. Say which: " + named(draft, found) + ".");
        }
        return found.getFirst();
    }

    /**
     * What became of the unit with a number on one side, followed through the pairing.
     *
     * @throws UnusableInputException if that side has no such unit, or several
     */
    public static UnitComparison find(DraftComparison comparison, String written, Side side)
            throws UnusableInputException {
        Draft draft = side == Side.NEW ? comparison.now() : comparison.old();
        if (side == Side.NEW
                && matching(draft, written).isEmpty()
                && !matching(comparison.old(), written).isEmpty()) {
            throw new UnusableInputException("Only the old text has a unit " + written + ", "
                    + draft.info().name() + " has none. To follow the old number, add: --in old.");
        }
        Unit unit = find(draft, written);
        Function<UnitComparison, List<Unit>> units = side == Side.NEW ? UnitComparison::now : UnitComparison::old;
        return comparison.units().stream()
                .filter(candidate -> units.apply(candidate).contains(unit))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a unit without a comparison: " + unit.id()));
    }

    /** Whether a draft has a unit, or several, that a reader calls so. */
    public static boolean isThere(Draft draft, String written) {
        // A number that stands there as it is written is found at once.
        boolean plain = !written.isEmpty() && written.indexOf('.') < 0;
        return (plain && draft.units().stream().anyMatch(unit -> unit.number().equals(written)))
                || !matching(draft, written).isEmpty();
    }

    /** The shortest name of a unit that {@link #find} answers with it alone. */
    public static String nameOf(Draft draft, Unit unit) {
        List<String> parts = new ArrayList<>();
        for (Unit at = unit; ; at = draft.unit(at.parent().get()).orElseThrow()) {
            parts.addFirst(ownName(at));
            String name = String.join(".", parts);
            if (matching(draft, name).equals(List.of(unit))) {
                return name;
            }
            if (at.parent().isEmpty()) {
                return unit.id();
            }
        }
    }

    private static List<Unit> matching(Draft draft, String written) {
        String id = written.strip();
        String label = bare(written);
        List<Unit> exact = draft.units().stream()
                .filter(unit -> unit.id().equals(id) || isLabelled(unit, label))
                .toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        List<Name> path = Stream.of(id.replaceFirst("\\.$", "").split("\\."))
                .map(Name::of)
                .toList();
        List<Unit> found = draft.units().stream()
                .filter(unit -> answersTo(draft, unit, path))
                .toList();
        List<Unit> articles =
                found.stream().filter(unit -> unit.kind() == UnitKind.ARTICLE).toList();
        return articles.isEmpty() ? found : articles;
    }

    /** Whether the last part is the unit's own name and each part before it that of an ancestor, in order. */
    private static boolean answersTo(Draft draft, Unit unit, List<Name> path) {
        if (!isNamed(unit, path.getLast())) {
            return false;
        }
        int wanted = path.size() - 2;
        for (Unit at = unit; wanted >= 0; ) {
            if (at.parent().isEmpty()) {
                return false;
            }
            at = draft.unit(at.parent().get()).orElseThrow();
            if (isNamed(at, path.get(wanted))) {
                wanted--;
            }
        }
        return true;
    }

    private static boolean isNamed(Unit unit, Name name) {
        if (unit.number().isEmpty()) {
            return unit.kind().wireName().equals(name.bare()) || isLabelled(unit, name.bare());
        }
        return unit.number().equalsIgnoreCase(name.written())
                || unit.number().equalsIgnoreCase(name.number())
                || isLabelled(unit, name.bare());
    }

    private static boolean isLabelled(Unit unit, String bare) {
        return !unit.label().isEmpty() && bare(unit.label()).equals(bare);
    }

    /** Without brackets, spaces and a last full stop, in lower case. */
    private static String bare(String written) {
        String bare = LEFT_OUT.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("");
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String ownName(Unit unit) {
        return unit.number().isEmpty() ? unit.kind().wireName() : unit.number();
    }

    private static UnusableInputException noSuchUnit(Draft draft, String written) {
        return new UnusableInputException(
                draft.info().name() + " has no unit " + written + ". It has: " + named(draft, draft.units()) + ".");
    }

    private static String named(Draft draft, List<Unit> units) {
        String names = units.stream()
                .limit(MOST_NAMED)
                .map(unit -> nameOf(draft, unit))
                .collect(Collectors.joining(", "));
        return units.size() > MOST_NAMED ? names + " and " + (units.size() - MOST_NAMED) + " more" : names;
    }
}
