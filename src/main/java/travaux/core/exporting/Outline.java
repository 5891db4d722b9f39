package travaux.core.exporting;

import java.util.ArrayList;
import java.util.List;
import travaux.core.exporting.Ink.Stroke;
import travaux.core.exporting.Ink.Style;
import travaux.core.reading.Reading;
import travaux.core.text.Draft;
import travaux.core.text.DraftInfo;
import travaux.core.text.Note;
import travaux.core.text.Unit;

/** One text's structure to be read on a terminal: its units with their words and brackets, and the notes on its reading. */
public final class Outline {
    private final Ink ink;
    private final LineFolder folder;
    private final StringBuilder out = new StringBuilder();

    private Outline(Ink ink, int width) {
        this.ink = ink;
        this.folder = new LineFolder(ink, width);
    }

    /** The outline, each line at most {@code width} columns as far as words allow. */
    public static String of(Reading reading, Ink ink, int width) {
        Outline outline = new Outline(ink, width);
        outline.head(reading);
        reading.draft().units().forEach(unit -> outline.unit(reading.draft(), unit));
        outline.notes(reading);
        return outline.out.toString();
    }

    private void head(Reading reading) {
        DraftInfo info = reading.draft().info();
        List<String> facts = new ArrayList<>();
        info.symbol().ifPresent(facts::add);
        info.date().ifPresent(facts::add);
        facts.add(info.language());
        facts.add(info.mediaType());
        facts.removeIf(String::isEmpty);
        String title = info.title().isEmpty() ? info.name() : info.name() + ": " + info.title();
        out.append(folder.fold(List.of(new Stroke(title, Style.STRONG)), "", "  "));
        out.append(folder.fold(String.join(" · ", facts), "", "  "));
        out.append(folder.fold(counts(reading), "", "  "));
        out.append(folder.fold(ReadAs.of(reading), "", "  ")).append('\n');
    }

    static String counts(Reading reading) {
        Figures figures = Figures.of(reading);
        StringBuilder counts = new StringBuilder(
                Messages.format("outline.counts", reading.draft().units().size(), figures.words()));
        counts.append("; ").append(Messages.format("outline.brackets", figures.groups()));
        if (figures.maxDepth() > 1) {
            counts.append(", ").append(Messages.format("outline.depth", figures.maxDepth()));
        }
        if (figures.alternatives() > 0) {
            counts.append(", ").append(Messages.format("outline.alternatives", figures.alternatives()));
        }
        if (figures.unbalanced() > 0) {
            counts.append(", ").append(Messages.format("outline.unbalanced", figures.unbalanced()));
        }
        return counts.toString();
    }

    private void unit(Draft draft, Unit unit) {
        String indent = "  ".repeat(depth(draft, unit));
        String heading = Headings.of(unit);
        String plain = heading.isEmpty() ? Headings.kind(unit) : heading;
        Style style = unit.kind().isDivision() ? Style.STRONG : Style.PLAIN;
        List<Stroke> strokes = List.of(new Stroke(plain, style), new Stroke(figures(unit), Style.FAINT));
        out.append(folder.fold(strokes, indent, indent + "    "));
    }

    private static String figures(Unit unit) {
        if (!unit.state().isComparableByWords()) {
            return "  (" + Messages.text("state." + unit.state().wireName()) + ")";
        }
        int words = Figures.words(unit);
        String counted = words > 0 ? "  " + words : "";
        return unit.brackets() > 0 ? counted + "  [" + unit.brackets() + "]" : counted;
    }

    private static int depth(Draft draft, Unit unit) {
        int depth = 0;
        for (Unit at = unit; at.parent().isPresent(); depth++) {
            at = draft.unit(at.parent().get()).orElseThrow();
        }
        return depth;
    }

    private void notes(Reading reading) {
        if (reading.notes().isEmpty()) {
            return;
        }
        out.append('\n')
                .append(ink.draw(Messages.text("outline.notes"), Style.STRONG))
                .append('\n');
        for (Note note : reading.notes()) {
            Style style = note.severity() == Note.Severity.INFO ? Style.PLAIN : Style.BRACKET;
            String severity = Messages.text("severity." + note.severity().wireName());
            List<Stroke> strokes =
                    List.of(new Stroke(severity, style), new Stroke(place(note) + ": " + note.message(), Style.PLAIN));
            out.append(folder.fold(strokes, "  · ", "    "));
        }
    }

    static String place(Note note) {
        StringBuilder place = new StringBuilder();
        note.place().page().ifPresent(page -> place.append(", ").append(Messages.format("outline.page", page)));
        note.place().line().ifPresent(line -> place.append(", ").append(Messages.format("outline.line", line)));
        return place.toString();
    }
}
