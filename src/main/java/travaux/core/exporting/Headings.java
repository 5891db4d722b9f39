package travaux.core.exporting;

import java.util.List;
import java.util.stream.Collectors;
import travaux.core.diff.UnitComparison;
import travaux.core.text.Unit;

/** Names units and pairs of units on one line. */
public final class Headings {
    private Headings() {}

    /** What is compared: {@code Article 7 → Article 9. Conditions and safeguards}. */
    public static String of(UnitComparison comparison) {
        String before = labels(comparison.old());
        String after = labels(comparison.now());
        String pair = before.isEmpty() || after.isEmpty() || before.equals(after)
                ? (after.isEmpty() ? before : after)
                : Arrow.between(before, after);
        return withTitle(pair, title(comparison.unit()));
    }

    /** Where the arrow stands in such a heading, with a space on both sides; -1 where there is none. */
    static int arrow(String heading) {
        return Math.max(heading.indexOf(" → "), heading.indexOf(" ← "));
    }

    /** A unit on its own: {@code Article 9. Conditions and safeguards}. */
    public static String of(Unit unit) {
        return withTitle(label(unit), title(unit));
    }

    /** The label where it stands alone: {@code Article 9}; the kind of unit where it has none. */
    static String alone(Unit unit) {
        String label = unit.designation();
        return !label.isEmpty() ? label : unit.title().isBlank() ? kind(unit) : unit.ownTitle();
    }

    /** The label as written but for what follows it: {@code [Article 9}; the kind of unit where it has none. */
    private static String label(Unit unit) {
        String label = unit.label().strip().replaceFirst("[\\s.:–—-]+$", "");
        return !label.isEmpty() ? label : title(unit).isEmpty() ? kind(unit) : "";
    }

    /** The labels of several units as written, joined by a plus sign. */
    private static String labels(List<Unit> units) {
        return units.stream()
                .map(unit -> label(unit).isEmpty() ? title(unit) : label(unit))
                .collect(Collectors.joining(" + "));
    }

    static String kind(Unit unit) {
        return Messages.text("kind." + unit.kind().wireName());
    }

    static String title(Unit unit) {
        return unit.title().strip();
    }

    private static String withTitle(String label, String title) {
        if (title.isEmpty() || label.endsWith(title)) {
            return label;
        }
        return label.isEmpty() ? title : titled(label, title);
    }

    /** A label and a title on one line: {@code Article 9. Conditions and safeguards}; a Chinese label has no full stop. */
    public static String titled(String label, String title) {
        boolean isChinese = Character.isIdeographic(label.codePointBefore(label.length()));
        return label + (isChinese ? " " : ". ") + title;
    }
}
