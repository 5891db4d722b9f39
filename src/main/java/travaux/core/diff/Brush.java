package travaux.core.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import travaux.core.text.Mark;
import travaux.core.text.MarkKind;
import travaux.core.text.TextRange;
import travaux.core.text.UnitText;

/** Turns atoms of one side into pieces: says of each how it is drawn. */
final class Brush {

    private final UnitComparison unit;
    private final boolean isNow;
    private final UnitText text;
    private final BracketMatch brackets;
    private final MovedBrackets moved;
    private final int[] changeOf;
    private final int[] depths;
    private final Map<TextRange, List<Mark>> marksAt;
    private final RangeIndex marks;
    /** Shall/may wording, where some of it changed. */
    private final RangeIndex force;

    Brush(UnitComparison unit, boolean isNow, BracketMatch brackets) {
        this.unit = unit;
        this.isNow = isNow;
        this.text = isNow ? unit.nowText() : unit.oldText();
        this.brackets = brackets;
        this.moved = new MovedBrackets(unit, isNow);
        this.changeOf = changesByRun(unit);
        this.depths = text.depths();
        this.marksAt = text.marks().stream().collect(Collectors.groupingBy(Mark::range));
        this.marks = new RangeIndex(List.copyOf(marksAt.keySet()));
        boolean shifts =
                unit.changes().stream().anyMatch(change -> change.classes().contains(ChangeClass.LEGAL_FORCE));
        this.force = new RangeIndex(shifts ? ForceWords.ranges(text) : List.of());
    }

    /** For each run the first change that covers it, or -1; what went or stays disputed comes before mere remarks. */
    private static int[] changesByRun(UnitComparison unit) {
        int[] changes = new int[unit.runs().size()];
        Arrays.fill(changes, -1);
        for (int at = 0; at < unit.changes().size(); at++) {
            for (int run : unit.changes().get(at).runs()) {
                changes[run] = changes[run] < 0 ? at : changes[run];
            }
        }
        return changes;
    }

    /** The pieces of an atom; several where the source's type changes within it, or shall/may wording is but a part of it. */
    List<Piece> paint(Atom atom, String before) {
        if (atom.isBracket()) {
            return before.isEmpty()
                    ? List.of(bracket(atom))
                    : List.of(words(atom, before, atom.range().start()), bracket(atom));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = atom.range().start();
        for (int to : cuts(atom)) {
            String words = (pieces.isEmpty() ? before : "") + text.text().substring(from, to);
            pieces.add(words(atom, words, from));
            from = to;
        }
        return pieces;
    }

    private Set<Integer> cuts(Atom atom) {
        TextRange range = atom.range();
        Set<Integer> cuts = new TreeSet<>();
        near(range).forEach(mark -> cut(range, mark.range(), cuts));
        if (atom.run() >= 0 && isForce(change(atom.run()))) {
            force.over(range).forEach(phrase -> cut(range, phrase, cuts));
        }
        cuts.remove(range.start());
        cuts.add(range.end());
        return cuts;
    }

    private static void cut(TextRange range, TextRange at, Set<Integer> cuts) {
        cuts.add(Math.max(at.start(), range.start()));
        cuts.add(Math.min(at.end(), range.end()));
    }

    /** The marks over a range. */
    private List<Mark> near(TextRange range) {
        return marks.over(range)
                .flatMap(over -> marksAt.getOrDefault(over, List.of()).stream())
                .toList();
    }

    private Piece words(Atom atom, String words, int at) {
        if (atom.run() < 0) {
            return new Piece(
                    words,
                    false,
                    Run.Op.KEEP,
                    depths[at],
                    Piece.BracketFate.SAME,
                    Set.of(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    emphasis(at));
        }
        Run run = unit.runs().get(atom.run());
        OptionalInt change = change(atom.run());
        int depth = (isNow ? run.nowDepth() : run.oldDepth()).orElse(0);
        return new Piece(
                words, false, run.op(), depth, fate(run), classes(change, at), change, run.move(), emphasis(at));
    }

    /** What a change is, at a place: it is shall/may wording only where such words stand. */
    private Set<ChangeClass> classes(OptionalInt change, int at) {
        Set<ChangeClass> classes = classes(change);
        if (!isForce(change) || force.over(new TextRange(at, at + 1)).findAny().isPresent()) {
            return classes;
        }
        Set<ChangeClass> rest = EnumSet.copyOf(classes);
        rest.remove(ChangeClass.LEGAL_FORCE);
        return rest;
    }

    private boolean isForce(OptionalInt change) {
        return classes(change).contains(ChangeClass.LEGAL_FORCE);
    }

    private Piece bracket(Atom atom) {
        int at = atom.range().start();
        Run.Op op = bracketOp(at);
        OptionalInt change = op == Run.Op.KEEP || atom.run() < 0 ? OptionalInt.empty() : change(inside(atom));
        return new Piece(
                atom.range().of(text.text()),
                true,
                op,
                depths[at],
                op == Run.Op.INSERT && opensAround(atom) ? Piece.BracketFate.ADDED : Piece.BracketFate.SAME,
                classes(change, at),
                change,
                moved.at(at),
                emphasis(at));
    }

    /** Whether a bracket opens a group around words that stayed and now stand deeper than before. */
    private boolean opensAround(Atom atom) {
        return atom.kind() == Atom.Kind.OPENING
                && text.brackets().stream()
                        .filter(group -> group.opened()
                                && group.range().start() == atom.range().start())
                        .anyMatch(group -> unit.runs().stream()
                                .anyMatch(run -> fate(run) == Piece.BracketFate.ADDED
                                        && group.range().encloses(run.now())));
    }

    private Run.Op bracketOp(int at) {
        if (moved.at(at).isPresent()) {
            return isNow ? Run.Op.MOVE_TO : Run.Op.MOVE_FROM;
        }
        return isNow
                ? (brackets.stood(at) ? Run.Op.KEEP : Run.Op.INSERT)
                : (brackets.toNow(at) >= 0 ? Run.Op.KEEP : Run.Op.DELETE);
    }

    /** The run that a bracket stands around: the next one for an opening bracket, the one before for a closing one. */
    private int inside(Atom atom) {
        if (atom.kind() == Atom.Kind.CLOSING) {
            return atom.run();
        }
        int next = atom.run();
        while (next < unit.runs().size()
                && !isAfter(unit.runs().get(next), atom.range().end())) {
            next++;
        }
        return next == unit.runs().size() ? atom.run() : next;
    }

    private boolean isAfter(Run run, int place) {
        TextRange range = isNow ? run.now() : run.old();
        return !range.isEmpty() && range.start() >= place;
    }

    private OptionalInt change(int run) {
        return changeOf[run] < 0 ? OptionalInt.empty() : OptionalInt.of(changeOf[run]);
    }

    private Set<ChangeClass> classes(OptionalInt change) {
        return change.isPresent() ? unit.changes().get(change.getAsInt()).classes() : Set.of();
    }

    private static Piece.BracketFate fate(Run run) {
        if (run.op() != Run.Op.KEEP || run.oldDepth().equals(run.nowDepth())) {
            return Piece.BracketFate.SAME;
        }
        return run.oldDepth().orElse(0) > run.nowDepth().orElse(0) ? Piece.BracketFate.LIFTED : Piece.BracketFate.ADDED;
    }

    private Set<MarkKind> emphasis(int at) {
        Set<MarkKind> kinds = EnumSet.noneOf(MarkKind.class);
        for (Mark mark : near(new TextRange(at, at + 1))) {
            kinds.add(mark.kind());
        }
        return kinds;
    }
}
