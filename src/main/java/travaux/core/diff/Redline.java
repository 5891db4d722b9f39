package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * One text with what went and what came in it. What went stands before what came in its stead; a paragraph that went stands by
 * itself. Without what went it is the new text to the letter.
 */
final class Redline {

    private final UnitComparison unit;
    private final List<Atom> before;
    private final List<Atom> after;
    private final BracketMatch brackets;
    private final Brush oldBrush;
    private final Brush nowBrush;
    private final List<MarkedParagraph> paragraphs = new ArrayList<>();
    private final List<Piece> line = new ArrayList<>();
    private int level;

    Redline(UnitComparison unit, BracketMatch brackets) {
        this.unit = unit;
        this.brackets = brackets;
        this.before =
                Atoms.of(unit.oldText(), unit.runs().stream().map(Run::old).toList());
        this.after = Atoms.of(unit.nowText(), unit.runs().stream().map(Run::now).toList());
        this.oldBrush = new Brush(unit, false, brackets);
        this.nowBrush = new Brush(unit, true, brackets);
    }

    List<MarkedParagraph> draw() {
        int i = 0;
        int j = 0;
        for (int to = 0; to < after.size(); to++) {
            int from = counterpart(after.get(to), i);
            if (from >= 0) {
                drawGap(before.subList(i, from), after.subList(j, to));
                add(after.get(to), true);
                i = from + 1;
                j = to + 1;
            }
        }
        drawGap(before.subList(i, before.size()), after.subList(j, after.size()));
        endLine();
        return paragraphs;
    }

    /** Index of the old atom that is the same, from some place on; or -1. */
    private int counterpart(Atom atom, int from) {
        boolean kept = atom.isBracket()
                ? brackets.stood(atom.range().start())
                : atom.run() >= 0 && unit.runs().get(atom.run()).op() == Run.Op.KEEP;
        if (!kept) {
            return -1;
        }
        for (int at = from; at < before.size(); at++) {
            Atom old = before.get(at);
            boolean same = atom.isBracket()
                    ? old.isBracket()
                            && brackets.toNow(old.range().start())
                                    == atom.range().start()
                    : old.kind() == Atom.Kind.WORDS && old.run() == atom.run();
            if (same) {
                return at;
            }
        }
        return -1;
    }

    private void drawGap(List<Atom> went, List<Atom> came) {
        List<List<Atom>> old = paragraphs(went);
        List<List<Atom>> now = paragraphs(came);
        boolean broken = now.size() > 1;
        old.getFirst().forEach(atom -> add(atom, false));
        now.getFirst().forEach(atom -> add(atom, true));
        if (broken) {
            endLine();
        }
        old.subList(1, Math.max(1, old.size() - (broken ? 1 : 0))).forEach(atoms -> drawLine(atoms, false, broken));
        now.subList(1, Math.max(1, now.size() - 1)).forEach(atoms -> drawLine(atoms, true, true));
        if (broken && old.size() > 1) {
            old.getLast().forEach(atom -> add(atom, false));
        }
        if (broken) {
            now.getLast().forEach(atom -> add(atom, true));
        }
    }

    private void drawLine(List<Atom> atoms, boolean isNow, boolean ends) {
        atoms.forEach(atom -> add(atom, isNow));
        if (ends) {
            endLine();
        }
    }

    private static List<List<Atom>> paragraphs(List<Atom> atoms) {
        List<List<Atom>> paragraphs = new ArrayList<>();
        paragraphs.add(new ArrayList<>());
        for (Atom atom : atoms) {
            if (atom.kind() == Atom.Kind.BREAK) {
                paragraphs.add(new ArrayList<>());
            } else {
                paragraphs.getLast().add(atom);
            }
        }
        return paragraphs;
    }

    private void add(Atom atom, boolean isNow) {
        if (line.isEmpty()) {
            level = Levels.at(
                    isNow ? unit.nowText() : unit.oldText(), atom.range().start());
        }
        Brush brush = isNow ? nowBrush : oldBrush;
        line.addAll(brush.paint(atom, isNow || !needsSpace(atom) ? "" : " "));
    }

    /** Whether what went would run into the word before it, which lost the space it had. */
    private boolean needsSpace(Atom atom) {
        if (line.isEmpty() || atom.range().start() == 0 || line.getLast().bracket() || atom.isBracket()) {
            return false;
        }
        String last = line.getLast().text();
        int before = unit.oldText().text().codePointBefore(atom.range().start());
        return WordScanner.isSpace(before)
                && !last.isEmpty()
                && !WordScanner.isSpace(last.codePointBefore(last.length()));
    }

    private void endLine() {
        paragraphs.add(new MarkedParagraph(level, line));
        line.clear();
    }
}
