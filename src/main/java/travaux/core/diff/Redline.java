package travaux.core.diff;

import java.util.ArrayList;
import java.util.List;
import travaux.core.text.TextRange;

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
                i = addKept(after.get(to), from);
                j = to + 1;
            }
        }
        drawRest(before.subList(i, before.size()), after.subList(j, after.size()));
        return paragraphs;
    }

    /**
     * Draws what stayed and, before the space after it, the brackets that closed around it and went. Returns the index of the old
     * atom behind these.
     */
    private int addKept(Atom kept, int from) {
        int next = from + 1;
        while (next < before.size() && isLiftedAtEnd(before.get(next))) {
            next++;
        }
        int end = endOfWords(unit.nowText().text(), kept.range());
        boolean spaced = !kept.isBracket()
                && end > kept.range().start()
                && end < kept.range().end();
        TextRange old = before.get(from).range();
        if (!spaced || next == from + 1 || endOfWords(unit.oldText().text(), old) < old.end()) {
            add(kept, true);
            return from + 1;
        }
        add(new Atom(kept.kind(), new TextRange(kept.range().start(), end), kept.run()), true);
        add(before.subList(from + 1, next), false);
        add(new Atom(kept.kind(), new TextRange(end, kept.range().end()), kept.run()), true);
        return next;
    }

    /** Where the spaces at the end of a range begin. */
    private static int endOfWords(String text, TextRange range) {
        int end = range.end();
        while (end > range.start() && WordScanner.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isLiftedAtEnd(Atom old) {
        return old.kind() == Atom.Kind.CLOSING && brackets.toNow(old.range().start()) < 0;
    }

    /** At the end of the text both sides end a paragraph. */
    private void drawRest(List<Atom> went, List<Atom> came) {
        Atom end = new Atom(Atom.Kind.BREAK, TextRange.at(0), -1);
        List<Atom> old = new ArrayList<>(went);
        old.add(end);
        List<Atom> now = new ArrayList<>(came);
        now.add(end);
        drawGap(old, now);
    }

    /** Index of the old atom that is the same, from some place on; or -1. */
    private int counterpart(Atom atom, int from) {
        boolean kept = atom.isBracket() ? brackets.stood(atom.range().start()) : isKept(atom, true);
        if (!kept) {
            return -1;
        }
        for (int at = from; at < before.size(); at++) {
            Atom old = before.get(at);
            boolean same = atom.isBracket()
                    ? old.isBracket()
                            && brackets.toNow(old.range().start())
                                    == atom.range().start()
                    : old.run() == atom.run() && isKept(old, false);
            if (same) {
                return at;
            }
        }
        return -1;
    }

    /** Whether an atom holds the words of a kept run, not only a space that belongs to it. */
    private boolean isKept(Atom atom, boolean isNow) {
        if (atom.kind() != Atom.Kind.WORDS || atom.run() < 0) {
            return false;
        }
        Run run = unit.runs().get(atom.run());
        return run.op() == Run.Op.KEEP && atom.range().encloses(isNow ? run.now() : run.old());
    }

    /**
     * Draws what went and came between two kept places. What ends the paragraph begun is drawn in it; whole paragraphs stand by
     * themselves, those that went first; what begins the next paragraph begins a line.
     */
    private void drawGap(List<Atom> went, List<Atom> came) {
        List<List<Atom>> old = paragraphs(gone(went));
        List<List<Atom>> now = paragraphs(came);
        if (!line.isEmpty()) {
            List<Atom> first = now.removeFirst();
            List<Atom> gone = old.removeFirst();
            int spaces = spacesBefore(gone, first);
            List<Atom> rest = first.subList(spaces, first.size());
            add(first.subList(0, spaces), true);
            add(rest.isEmpty() || !isSpace(rest.getFirst(), true) ? gone : withoutSpaceAtEnd(gone), false);
            add(rest, true);
            if (now.isEmpty()) {
                // The new text goes on in the same paragraph.
                old.forEach(atoms -> add(atoms, false));
                return;
            }
            endLine();
        }
        drawLines(old, false);
        drawLines(now, true);
        old.forEach(atoms -> add(atoms, false));
        now.forEach(atoms -> add(atoms, true));
    }

    /** How many atoms of what came are a space that also stood before what went, and so is drawn before it. */
    private int spacesBefore(List<Atom> went, List<Atom> came) {
        if (went.isEmpty() || !isAfterSpace(went.getFirst())) {
            return 0;
        }
        int spaces = 0;
        while (spaces < came.size() && isSpace(came.get(spaces), true)) {
            spaces++;
        }
        return spaces;
    }

    /** What went before what begins with a space, which takes the place of its own. */
    private List<Atom> withoutSpaceAtEnd(List<Atom> went) {
        int end = went.size();
        while (end > 0 && isSpace(went.get(end - 1), false)) {
            end--;
        }
        return went.subList(0, end);
    }

    private boolean isSpace(Atom atom, boolean isNow) {
        return atom.range().of((isNow ? unit.nowText() : unit.oldText()).text()).isBlank();
    }

    private boolean isAfterSpace(Atom old) {
        int start = old.range().start();
        return start > 0 && WordScanner.isSpace(unit.oldText().text().codePointBefore(start));
    }

    /** Draws all paragraphs but the last, which is left. */
    private void drawLines(List<List<Atom>> atoms, boolean isNow) {
        while (atoms.size() > 1) {
            add(atoms.removeFirst(), isNow);
            if (isNow || !line.isEmpty()) {
                endLine();
            }
        }
    }

    private void add(List<Atom> atoms, boolean isNow) {
        atoms.forEach(atom -> add(atom, isNow));
    }

    /** Without the spaces that only the old text has around words that stayed. */
    private List<Atom> gone(List<Atom> atoms) {
        return atoms.stream()
                .filter(atom -> atom.kind() != Atom.Kind.WORDS
                        || (atom.run() >= 0 && unit.runs().get(atom.run()).op() != Run.Op.KEEP))
                .toList();
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
        if (line.isEmpty() || isOfKept(atom)) {
            return false;
        }
        String last = line.getLast().text();
        return isAfterSpace(atom) && !last.isEmpty() && !WordScanner.isSpace(last.codePointBefore(last.length()));
    }

    /** Whether it is a bracket that went from around words that stayed. */
    private boolean isOfKept(Atom atom) {
        return atom.isBracket()
                && (atom.run() < 0 || unit.runs().get(atom.run()).op().isInNew());
    }

    private void endLine() {
        paragraphs.add(new MarkedParagraph(level, line));
        line.clear();
    }
}
