package travaux.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import travaux.core.diff.ChangeClass;
import travaux.core.diff.FootnotePair;
import travaux.core.diff.MarkedRow;
import travaux.core.diff.Moves;
import travaux.core.diff.Rendition;
import travaux.core.diff.UnitComparison;

/**
 * How the words of a unit are set. A long unit takes longer than a frame of the screen, so that this knows neither scene nor
 * desk and may work on any thread.
 *
 * @param reading how the unit is read
 * @param hidden classes of which a change is not marked if it is of no other
 * @param folding whether long unchanged stretches are folded
 * @param plain whether a redline shows what went on lines of their own instead of struck
 * @param rightToLeft whether the text runs from right to left
 */
record Setting(Reading reading, Set<ChangeClass> hidden, boolean folding, boolean plain, boolean rightToLeft) {

    /** Runs that are set within a few milliseconds. */
    private static final int FEW = 250;

    Setting {
        hidden = Set.copyOf(hidden);
    }

    /** Whether setting a unit would keep a screen waiting. */
    static boolean isLong(UnitComparison unit) {
        return unit.runs().size() > FEW;
    }

    /** The words of a unit, its footnotes after them; {@code moves} are those of all units. */
    Content.Words set(UnitComparison unit, List<FootnotePair> footnotes, Moves moves) {
        List<TextRow> rows = rows(unit, moves);
        boolean compared = reading == Reading.SIDE_BY_SIDE || reading == Reading.REDLINE;
        List<TextRow> all = new ArrayList<>(compared && folding ? Folding.fold(rows) : rows);
        all.addAll(FootnoteRows.of(footnotes, reading));
        return new Content.Words(all, rightToLeft);
    }

    private List<TextRow> rows(UnitComparison unit, Moves moves) {
        Inking old = inking(Places.ofSide(unit, false));
        Inking now = inking(Places.ofSide(unit, true));
        return switch (reading) {
            case SIDE_BY_SIDE -> {
                List<MarkedRow> rows = Rendition.sideBySide(unit);
                Elsewhere elsewhere = new Elsewhere(rows, moves, rightToLeft);
                yield IntStream.range(0, rows.size())
                        .mapToObj(i -> new TextRow(
                                rows.get(i).old().map(old::ink),
                                rows.get(i).now().map(now::ink),
                                List.of(),
                                elsewhere.of(i)))
                        .toList();
            }
            case REDLINE -> {
                Inking both = inking(Places.ofRedline(unit));
                yield Rendition.redline(unit).stream()
                        .flatMap(p -> redline(both.ink(p)))
                        .toList();
            }
            case OLD ->
                Rendition.old(unit).stream().map(p -> single(old.ink(p))).toList();
            case NEW ->
                Rendition.now(unit).stream().map(p -> single(now.ink(p))).toList();
        };
    }

    private Inking inking(Places places) {
        return new Inking(reading, hidden, places, rightToLeft);
    }

    private Stream<TextRow> redline(Paragraph inked) {
        List<Paragraph> lines = plain ? PlainMarks.of(inked) : List.of(inked);
        return lines.stream().map(Setting::single);
    }

    private static TextRow single(Paragraph paragraph) {
        return new TextRow(Optional.of(paragraph), Optional.empty());
    }
}
