package travaux.core.exporting;

import java.util.List;
import java.util.Optional;
import travaux.core.align.Pairing;
import travaux.core.align.Relation;
import travaux.core.diff.Change;
import travaux.core.diff.DraftComparison;
import travaux.core.diff.ElementChange;
import travaux.core.diff.Footnotes;
import travaux.core.diff.MarkedParagraph;
import travaux.core.diff.Rendition;
import travaux.core.diff.UnitComparison;
import travaux.core.exporting.Ink.Style;
import travaux.core.record.Position;
import travaux.core.text.Element;

/** One unit of a report on a terminal: its heading, its changes in sentences, its redline. */
final class UnitSection {
    private final Ink ink;
    private final LineFolder folder;
    private final StringBuilder out;
    private final Optional<AskedBeside> asked;
    private final Footnotes footnotes;

    UnitSection(
            Ink ink, LineFolder folder, StringBuilder out, Optional<AskedBeside> asked, DraftComparison comparison) {
        this.footnotes = new Footnotes(comparison);
        this.ink = ink;
        this.folder = folder;
        this.out = out;
        this.asked = asked;
    }

    void add(UnitComparison unit) {
        out.append('\n');
        out.append(folder.fold(List.of(new Ink.Stroke(Headings.of(unit), Style.STRONG)), "", "  "));
        out.append(folder.fold(List.of(new Ink.Stroke(facts(unit), Style.FAINT)), "  ", "  "));
        switch (unit.basis()) {
            case WORDS -> words(unit);
            case ELEMENTS -> elements(unit);
            case NONE -> {} // listed together elsewhere
        }
        asked.ifPresent(beside -> asked(beside, unit));
    }

    private void asked(AskedBeside beside, UnitComparison unit) {
        List<AskedOfUnit> touching = beside.of().apply(unit);
        if (touching.isEmpty()) {
            return;
        }
        out.append('\n');
        out.append(folder.fold(
                List.of(new Ink.Stroke(Messages.format("asked.head", touching.size()), Style.FAINT)), "  ", "  "));
        PositionLines lines = new PositionLines(beside.dossier(), folder);
        for (AskedOfUnit one : touching) {
            Position position = one.asked().position();
            out.append(folder.fold(lines.head(position), "  ‣ ", "    "));
            out.append(folder.fold(AskedWords.why(one) + "; " + Sourced.line(position.evidence()), "    ", "    "));
        }
    }

    private static String facts(UnitComparison unit) {
        String relation = unit.relation() == Relation.SAME
                ? ""
                : Messages.text("relation." + unit.relation().wireName()) + " · ";
        String changes = Extent.amount(unit);
        int before = Extent.brackets(unit.old());
        int after = Extent.brackets(unit.now());
        boolean disputed = unit.basis() == UnitComparison.Basis.WORDS && before + after > 0;
        String corrected = unit.source() == Pairing.Source.READER ? " · " + Messages.text("report.corrected") : "";
        return relation
                + changes
                + corrected
                + (disputed ? " · " + Messages.format("report.brackets", before, after) : "");
    }

    private void words(UnitComparison unit) {
        for (Change change : unit.changes()) {
            String place = change.place().isEmpty() ? "" : change.place() + ": ";
            out.append(folder.fold(place + Sentences.sentence(change), "  · ", "    "));
        }
        out.append(unit.changes().isEmpty() ? "" : "\n");
        int folded = 0;
        for (MarkedParagraph paragraph : Rendition.redline(unit)) {
            if (Redline.isTouched(paragraph)) {
                folded = tellFolded(folded);
                paragraph(paragraph);
            } else if (!Redline.isBlank(paragraph)) {
                folded++;
            }
        }
        tellFolded(folded);
        footnotes(FootnoteWords.lines(footnotes.of(unit)));
    }

    private void footnotes(List<String> lines) {
        if (!lines.isEmpty()) {
            out.append(
                    folder.fold(List.of(new Ink.Stroke(Messages.text("footnote.head"), Style.FAINT)), "    ", "    "));
            lines.forEach(line -> out.append(folder.fold(line, "    ", "      ")));
        }
    }

    private void paragraph(MarkedParagraph paragraph) {
        String indent = "    " + "   ".repeat(Math.min(paragraph.level(), 6));
        out.append(folder.fold(Redline.strokes(paragraph), indent, indent));
    }

    private int tellFolded(int count) {
        if (count > 0) {
            out.append(ink.draw("    ⋯ " + Messages.format("report.folded", count), Style.FAINT))
                    .append('\n');
        }
        return 0;
    }

    private void elements(UnitComparison unit) {
        out.append(folder.fold(Messages.text("report.restated"), "  ", "  "));
        for (ElementChange change : unit.elements()) {
            Style style = change.isChange() ? Style.STRONG : Style.PLAIN;
            String line = change.name() + ": " + state(change.old()) + " → " + state(change.now());
            out.append(folder.fold(List.of(new Ink.Stroke(line, style)), "  · ", "    "));
        }
    }

    private static String state(Optional<Element> side) {
        String state = Messages.text("element." + Extent.state(side).wireName());
        String contested = side.filter(Element::contested)
                .map(element -> ", " + Messages.text("element.contested"))
                .orElse("");
        String reported = side.flatMap(Element::reported)
                .map(word -> " (" + Messages.format("element.reported", word) + ")")
                .orElse("");
        return state + contested + reported;
    }
}
