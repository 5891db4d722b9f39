package travaux.ui.support;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import travaux.core.diff.UnitComparison;
import travaux.core.exporting.Headings;
import travaux.core.text.Unit;
import travaux.core.text.UnitKind;
import travaux.core.trace.Appearance;

/** How units are named for people. */
public final class UnitWords {

    /** So many characters of a text tell it from others. */
    private static final int OPENING = 40;

    private UnitWords() {}

    /** {@code Article 7}: the label where it stands alone, or the kind and number where it has none; no parentheses around it. */
    public static String label(Unit unit) {
        return label(unit, unit.designation());
    }

    /** {@code [Article 7}: the same, as the heading has it. */
    public static String written(List<Unit> units) {
        return units.stream().map(unit -> label(unit, unit.label())).collect(Collectors.joining(", "));
    }

    private static String label(Unit unit, String label) {
        if (!label.isBlank()) {
            return trimmed(label);
        }
        String kind = Messages.text("unit." + unit.kind().wireName());
        return unit.number().isEmpty() ? kind : kind + " " + unit.number();
    }

    /** Several units' labels, joined by commas. */
    public static String labels(List<Unit> units) {
        return units.stream().map(UnitWords::label).collect(Collectors.joining(", "));
    }

    /** {@code Article 7 · Costs}: the label and the title, or the one of them that there is. */
    public static String full(Unit unit) {
        String title = ownTitle(unit);
        return title.isEmpty() ? label(unit) : label(unit) + " · " + title;
    }

    /** The title as written, without parentheses around the whole of it. */
    public static String title(Unit unit) {
        return title(unit, unit.title());
    }

    private static String ownTitle(Unit unit) {
        return title(unit, unit.ownTitle());
    }

    private static String title(Unit unit, String words) {
        String title = trimmed(words);
        boolean ours = !unit.state().isComparableByWords() && !title.isEmpty();
        return ours ? UCharacter.toUpperCase(title.substring(0, 1)) + title.substring(1) : title;
    }

    /** The title of a provision, or the last it had in an earlier version where it has none. */
    public static String title(Unit unit, List<Appearance> all) {
        return Stream.concat(Stream.of(unit), all.reversed().stream().flatMap(row -> row.units().stream()))
                .map(UnitWords::ownTitle)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The title, or the label where there is no title. */
    public static String name(UnitComparison comparison) {
        return Stream.concat(comparison.now().stream(), comparison.old().stream())
                .map(UnitWords::ownTitle)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElseGet(() -> untitled(comparison.unit()));
    }

    /** The title of one unit, or its label where it has no title. */
    public static String name(Unit unit) {
        String title = ownTitle(unit);
        return title.isEmpty() ? untitled(unit) : title;
    }

    /** The label, with its first words where it is only that of a text. */
    public static String untitled(Unit unit) {
        String line = isNameless(unit)
                ? unit.text()
                        .text()
                        .lines()
                        .map(String::strip)
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse("")
                : "";
        if (line.isEmpty()) {
            return label(unit);
        }
        int end = line.length() <= OPENING ? line.length() : Math.max(line.lastIndexOf(' ', OPENING), OPENING / 2);
        return Messages.text("unit.opening", label(unit), line.substring(0, end).strip());
    }

    /** {@code Article 9. Conditions and safeguards}; the title alone where what has it is called nothing else. */
    public static String titled(List<Unit> units, String label, String title) {
        if (title.isEmpty() || units.stream().allMatch(UnitWords::isNameless)) {
            return title.isEmpty() ? label : title;
        }
        String bare = bare(label);
        return bare.isEmpty() ? title : Headings.titled(bare, title);
    }

    /** A label that ends with a full stop of its own, as {@code 3.} does, without it: it gets no second one before a title. */
    public static String bare(String label) {
        return label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
    }

    /** Whether it is only a text, without a designation of its own. */
    private static boolean isNameless(Unit unit) {
        return unit.kind() == UnitKind.OTHER
                && unit.label().isBlank()
                && unit.number().isEmpty();
    }

    /** Short numbers for a narrow column: {@code 9, 10}; a dash where there is no unit. */
    public static String numbers(List<Unit> units) {
        if (units.isEmpty()) {
            return "—";
        }
        return units.stream()
                .map(UnitWords::number)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String number(Unit unit) {
        return switch (unit.kind()) {
            case ARTICLE -> unit.number().isEmpty() ? "?" : unit.number();
            case SECTION, PART, CHAPTER, ANNEX -> unit.number();
            case PREAMBLE, OTHER -> "";
        };
    }

    private static String trimmed(String words) {
        String title = words.strip();
        boolean wrapped = title.length() > 2 && title.startsWith("(") && title.indexOf(')') == title.length() - 1;
        return wrapped ? title.substring(1, title.length() - 1).strip() : title;
    }
}
