package travaux.core.exporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.Summary;
import travaux.core.diff.UnitComparison;
import travaux.core.exporting.Ink.Style;
import travaux.core.text.DraftInfo;
import travaux.core.text.Note;
import travaux.core.text.TextState;
import travaux.core.text.Unit;

/** A comparison to be read on a terminal. */
public final class TextReport {
    private final Ink ink;
    private final LineFolder folder;
    private final UnitSection sections;
    private final StringBuilder out = new StringBuilder();

    private TextReport(DraftComparison comparison, Ink ink, int width, Optional<AskedBeside> asked) {
        this.ink = ink;
        this.folder = new LineFolder(ink, width);
        this.sections = new UnitSection(ink, folder, out, asked, comparison);
    }

    /**
     * All units of a comparison that changed, or of which it is not known, with their redline and a sentence for each change; unchanged units by name.
     *
     * @param width columns of the terminal, at least 40
     * @param asked the recorded positions that touch what changed, to stand under each unit
     * @param notes what is to be said of the texts as they were read
     */
    public static String of(
            DraftComparison comparison, Ink ink, int width, Optional<AskedBeside> asked, List<Note> notes) {
        TextReport report = new TextReport(comparison, ink, width, asked);
        report.head(comparison, notes);
        comparison.units().stream()
                .filter(unit -> Extent.isChanged(unit) || Extent.isOpen(unit))
                .forEach(report.sections::add);
        report.uncompared(comparison);
        report.unchanged(comparison);
        return report.out.toString();
    }

    private void head(DraftComparison comparison, List<Note> notes) {
        out.append(ink.draw(
                        Arrow.between(
                                side(comparison.old().info()),
                                side(comparison.now().info())),
                        Style.STRONG))
                .append('\n');
        if (isFictional(comparison)) {
            out.append(ink.draw(Messages.text("report.fictional"), Style.BRACKET))
                    .append('\n');
        }
        counts(comparison);
        out.append(folder.fold(Extent.basis(comparison), "", ""));
        notes.forEach(note -> out.append(folder.fold(note.message(), "", "")));
        if (comparison.units().stream().anyMatch(unit -> unit.basis() == UnitComparison.Basis.WORDS)) {
            out.append(folder.fold(
                    Messages.format("report.marks", "{-", "-}", "{+", "+}", "{<", "<}", "{>", ">}"), "", "       "));
        }
    }

    private void counts(DraftComparison comparison) {
        Summary summary = Summary.of(comparison);
        line(Extent.counts(comparison));
        if (summary.words().old() + summary.words().now() > 0) {
            line(Extent.words(summary.words()));
            line(Messages.format("report.brackets", Extent.oldBrackets(comparison), Extent.nowBrackets(comparison)));
        }
        if (Extent.isNothing(comparison)) {
            line(Messages.text("report.nothing"));
        }
        if (!summary.classes().isEmpty()) {
            out.append(folder.fold(classes(summary.classes()), "", "  "));
        }
    }

    private static String classes(Map<ChangeClass, Integer> counts) {
        return java.util.Arrays.stream(ChangeClass.values())
                .filter(counts::containsKey)
                .map(kind -> Sentences.label(kind) + " " + counts.get(kind))
                .collect(Collectors.joining(" · "));
    }

    private void uncompared(DraftComparison comparison) {
        List<UnitComparison> units =
                comparison.units().stream().filter(Extent::isUncompared).toList();
        if (!units.isEmpty()) {
            out.append('\n');
            line(Messages.text("report.none"));
            units.forEach(unit ->
                    out.append(folder.fold(Headings.of(unit) + " (" + Extent.uncompared(unit) + ")", "  · ", "    ")));
        }
    }

    private void unchanged(DraftComparison comparison) {
        List<String> same = comparison.units().stream()
                .filter(unit -> !Extent.isChanged(unit) && !Extent.isUncompared(unit) && !Extent.isOpen(unit))
                .map(unit -> (unit.now().isEmpty() ? unit.old() : unit.now())
                        .stream().map(Headings::alone).collect(Collectors.joining(" + ")))
                .toList();
        if (!same.isEmpty()) {
            out.append('\n');
            out.append(folder.fold(Messages.format("report.unchanged", String.join(", ", same)), "", "  "));
        }
    }

    private void line(String text) {
        out.append(folder.fold(text, "", "  "));
    }

    private static String side(DraftInfo info) {
        String symbol = info.symbol().map(text -> ", " + text).orElse("");
        String date = info.date().map(text -> ", " + text).orElse("");
        return info.name() + symbol + date;
    }

    static boolean isFictional(DraftComparison comparison) {
        return comparison.units().stream()
                .flatMap(unit -> java.util.stream.Stream.concat(unit.old().stream(), unit.now().stream()))
                .map(Unit::state)
                .anyMatch(state -> state == TextState.FICTIONAL);
    }
}
