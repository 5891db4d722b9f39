package travaux.core.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import travaux.core.align.Backbone;
import travaux.core.text.TextRange;
import travaux.core.text.UnitText;

/** Turns a comparison into what is drawn. Every character of a text is in a piece; joined by newlines they give it back. */
public final class Rendition {

    /** Which share of the characters that two paragraphs have in common an earlier one must have to be where it begins. */
    private static final double BEGUN = 0.2;

    private Rendition() {}

    /** The old text, with what went from it. */
    public static List<MarkedParagraph> old(UnitComparison unit) {
        return side(unit, false);
    }

    /** The new text, with what came to it. */
    public static List<MarkedParagraph> now(UnitComparison unit) {
        return side(unit, true);
    }

    /** Both in one: what went stands before what came. Without what went it is the new text to the letter. */
    public static List<MarkedParagraph> redline(UnitComparison unit) {
        return new Redline(unit, new BracketMatch(unit)).draw();
    }

    /** Both beside each other: paragraphs that share kept words in one row, others alone, those that went first. */
    public static List<MarkedRow> sideBySide(UnitComparison unit) {
        List<MarkedParagraph> old = unit.old().isEmpty() ? List.of() : old(unit);
        List<MarkedParagraph> now = unit.now().isEmpty() ? List.of() : now(unit);
        List<MarkedRow> rows = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (int[] pair : shared(unit)) {
            alone(old.subList(i, pair[0]), now.subList(j, pair[1]), rows);
            rows.add(new MarkedRow(Optional.of(old.get(pair[0])), Optional.of(now.get(pair[1]))));
            i = pair[0] + 1;
            j = pair[1] + 1;
        }
        alone(old.subList(i, old.size()), now.subList(j, now.size()), rows);
        return rows;
    }

    private static void alone(List<MarkedParagraph> old, List<MarkedParagraph> now, List<MarkedRow> rows) {
        old.forEach(paragraph -> rows.add(new MarkedRow(Optional.of(paragraph), Optional.empty())));
        now.forEach(paragraph -> rows.add(new MarkedRow(Optional.empty(), Optional.of(paragraph))));
    }

    /** Pairs of paragraphs, each in one pair at most, that share most kept characters in order. */
    private static List<int[]> shared(UnitComparison unit) {
        Map<List<Integer>, Integer> kept = kept(unit);
        List<List<Integer>> pairs = List.copyOf(kept.keySet());
        int[] from = pairs.stream().mapToInt(List::getFirst).toArray();
        int[] to = pairs.stream().mapToInt(List::getLast).toArray();
        double[] weights = pairs.stream().mapToDouble(kept::get).toArray();
        List<int[]> rows = new ArrayList<>();
        int[] last = {-1, -1};
        for (int at : Backbone.heaviest(from, to, weights)) {
            last = begun(new int[] {from[at], to[at]}, last, kept);
            rows.add(last);
        }
        return rows;
    }

    /**
     * What became several paragraphs stands beside the first of them, and what was several beside the first of those: there a
     * reader begins to compare.
     */
    private static int[] begun(int[] pair, int[] last, Map<List<Integer>, Integer> kept) {
        double enough = kept.getOrDefault(List.of(pair[0], pair[1]), 0) * BEGUN;
        for (int now = last[1] + 1; now < pair[1]; now++) {
            if (kept.getOrDefault(List.of(pair[0], now), 0) >= enough) {
                return new int[] {pair[0], now};
            }
        }
        for (int old = last[0] + 1; old < pair[0]; old++) {
            if (kept.getOrDefault(List.of(old, pair[1]), 0) >= enough) {
                return new int[] {old, pair[1]};
            }
        }
        return pair;
    }

    /** How many characters each two paragraphs share. */
    private static Map<List<Integer>, Integer> kept(UnitComparison unit) {
        List<TextRange> old = unit.oldText().paragraphs();
        List<TextRange> now = unit.nowText().paragraphs();
        Map<List<Integer>, Integer> kept = new LinkedHashMap<>();
        int i = 0;
        int j = 0;
        for (Run run : unit.runs()) {
            if (run.op() == Run.Op.KEEP) {
                i = holding(old, i, run.old().start());
                j = holding(now, j, run.now().start());
                kept.merge(List.of(i, j), run.now().length(), Integer::sum);
            }
        }
        return kept;
    }

    private static int holding(List<TextRange> paragraphs, int from, int place) {
        int at = from;
        while (paragraphs.get(at).end() <= place) {
            at++;
        }
        return at;
    }

    private static List<MarkedParagraph> side(UnitComparison unit, boolean isNow) {
        UnitText text = isNow ? unit.nowText() : unit.oldText();
        Brush brush = new Brush(unit, isNow, new BracketMatch(unit));
        List<MarkedParagraph> paragraphs = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        int start = 0;
        for (Atom atom : Atoms.of(
                text,
                unit.runs().stream().map(run -> isNow ? run.now() : run.old()).toList())) {
            if (atom.kind() == Atom.Kind.BREAK) {
                paragraphs.add(new MarkedParagraph(Levels.at(text, start), line));
                line.clear();
                start = atom.range().end();
            } else {
                line.addAll(brush.paint(atom, ""));
            }
        }
        paragraphs.add(new MarkedParagraph(Levels.at(text, start), line));
        return paragraphs;
    }
}
